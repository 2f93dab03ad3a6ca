/* What the launcher says. */
#define TITLE L"Idekatalog"
#define INCOMPLETE \
    L"Noget af Idekatalog mangler, så det kan ikke åbne. Installér det igen; det, du har gemt, bliver der.\n\n" \
    L"Til it: {part} mangler eller kan ikke læses."
