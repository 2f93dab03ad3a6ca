/* Stands in for the icuuc.dll of Windows 10, which Wine 8 has not; Qt asks it for rare character sets only. */
#define EXPORT __declspec(dllexport)
#define NONE(name) EXPORT void *name(void) { return 0; }

enum { MISSING_RESOURCE = 2 };

EXPORT void *ucnv_open(const char *name, int *error)
{
    (void)name;
    *error = MISSING_RESOURCE;
    return 0;
}

NONE(ucnv_close)
NONE(ucnv_reset)
NONE(ucnv_getMaxCharSize)
NONE(ucnv_getName)
NONE(ucnv_getToUCallBack)
NONE(ucnv_getFromUCallBack)
NONE(ucnv_setToUCallBack)
NONE(ucnv_setFromUCallBack)
NONE(ucnv_cbToUWriteUChars)
NONE(ucnv_cbFromUWriteUChars)
NONE(ucnv_toUnicode)
NONE(ucnv_fromUnicode)
NONE(ucnv_toUCountPending)
NONE(ucnv_fromUCountPending)
NONE(ucnv_getStandardName)
NONE(ucnv_getAvailableName)
NONE(ucnv_countAvailable)
NONE(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NONE(UCNV_TO_U_CALLBACK_SUBSTITUTE)
