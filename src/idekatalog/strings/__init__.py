"""Every Danish sentence the program says, one module per room, plain constants."""
