/* Runs our program in the Python that lies beside it; of a missing part it says one sentence.
 *
 * Compiled twice: WINDOWED opens the window and has no console, the other one works in the terminal.
 */
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

#include "words.h"

#ifdef WINDOWED
#define ROOM L"idekatalog.app"
#else
#define ROOM L"idekatalog.cli"
#endif

enum { LONGEST_PATH = 32768, FAILED = 3, NO_MODULE = 113 };

typedef int (*run_python)(int count, wchar_t **words);

static wchar_t folder[LONGEST_PATH];

static wchar_t *beside(const wchar_t *name)
{
    static wchar_t path[LONGEST_PATH];
    swprintf(path, LONGEST_PATH, L"%ls\\%ls", folder, name);
    return path;
}

static int complain(const wchar_t *part)
{
    static wchar_t sentence[1024];
    const wchar_t *gap = wcsstr(INCOMPLETE, L"{part}");
    swprintf(sentence, 1024, L"%.*ls%ls%ls\n", (int)(gap - INCOMPLETE), INCOMPLETE, part, gap + wcslen(L"{part}"));
#ifdef WINDOWED
    MessageBoxW(NULL, sentence, TITLE, MB_ICONERROR);
#else
    HANDLE error = GetStdHandle(STD_ERROR_HANDLE);
    DWORD written;
    if (!WriteConsoleW(error, sentence, (DWORD)wcslen(sentence), &written, NULL)) {
        char bytes[4096];
        int size = WideCharToMultiByte(CP_UTF8, 0, sentence, -1, bytes, sizeof bytes, NULL, NULL);
        WriteFile(error, bytes, (DWORD)size - 1, &written, NULL);
    }
#endif
    return FAILED;
}

static const wchar_t *missing_part(void)
{
    static const wchar_t *parts[] = {L"python311.zip", L"python311._pth", L"site-packages\\idekatalog\\__init__.pyc"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (GetFileAttributesW(beside(parts[i])) == INVALID_FILE_ATTRIBUTES)
            return parts[i];
    return NULL;
}

int wmain(int count, wchar_t **words)
{
    static wchar_t *program =
        L"import sys\n"
        L"try:\n"
        L"    from " ROOM L" import main\n"
        L"except ImportError:\n"
        L"    sys.exit(113)\n"
        L"sys.exit(main())\n";

    GetModuleFileNameW(NULL, folder, LONGEST_PATH);
    *wcsrchr(folder, L'\\') = 0;
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32 | LOAD_LIBRARY_SEARCH_USER_DIRS);
    SetErrorMode(SEM_FAILCRITICALERRORS);  /* we say it ourselves, in Danish */

    const wchar_t *part = missing_part();
    if (part)
        return complain(part);
    HMODULE python = LoadLibraryExW(beside(L"python311.dll"), NULL, LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    run_python run = python ? (run_python)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (!run)
        return complain(L"python311.dll");

    wchar_t **all = calloc((size_t)count + 3, sizeof *all);
    all[0] = words[0];
    all[1] = L"-c";
    all[2] = program;
    for (int i = 1; i < count; i++)
        all[i + 2] = words[i];
    int code = run(count + 2, all);
    return code == NO_MODULE ? complain(L"en programdel") : code;
}
