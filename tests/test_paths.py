"""Where things lie."""

from pathlib import Path

from idekatalog.paths import find_paths


def test_home_gathers_all_that_is_written(tmp_path: Path) -> None:
    paths = find_paths({"IDEKATALOG_HOME": str(tmp_path)})

    assert {paths.cache.parent, paths.data.parent, paths.state.parent} == {tmp_path}


def test_home_of_an_unknown_user_is_a_folder_name() -> None:
    assert "~nosuchuser" in str(find_paths({"IDEKATALOG_HOME": "~nosuchuser/x"}).data)


def test_portable_program_writes_beside_itself_only(tmp_path: Path) -> None:
    (tmp_path / ".portable").touch()

    paths = find_paths({}, tmp_path / "idekatalog.exe")

    assert {paths.cache.parent, paths.data.parent, paths.state.parent} == {tmp_path / "data"}


def test_home_that_is_given_outranks_the_portable_folder(tmp_path: Path) -> None:
    (tmp_path / ".portable").touch()

    paths = find_paths({"IDEKATALOG_HOME": str(tmp_path / "home")}, tmp_path / "idekatalog.exe")

    assert paths.data.parent == tmp_path / "home"


def test_without_a_home_the_system_decides() -> None:
    paths = find_paths({})

    assert all("idekatalog" in str(path) for path in (paths.cache, paths.data, paths.state))


def test_content_resources_and_guide_are_there() -> None:
    paths = find_paths()

    assert (paths.content / "ordforraad.yaml").is_file()
    assert (paths.resources / "theme.qss").is_file()
    assert paths.guide.is_file()
