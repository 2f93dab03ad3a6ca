"""What the program knows about: frozen values and pure functions, standard library only."""
