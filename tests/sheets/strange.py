"""Strings nobody expects, for papers to be made from."""

from hypothesis import strategies as st

NAMED = (
    "<img src=/etc/passwd>",
    "<a href='javascript:alert(1)'>x</a> & </para> &#0; %s {0}",
    "x" * 300,
    "bande-" * 50,
    "😀👩‍👧‍👦🇬🇱",
    "محمد عبد الله",
    "Qaqortoq Kalaallit Nunaat ĸ",
    "a\u0301\u0302\u0303" * 40,
    "\u202eomvendt\u202c \u200b\u00ad\ufeff",
    "\ud800 \x00 \uffff",
    "\u00a0\u2003\u3000\t\r\n",
    "- * # | [I 45] [red.] 1. • –",
    "",
)
STRINGS = st.one_of(
    st.sampled_from(NAMED),
    st.text(max_size=60),
    st.text(alphabet="abæøå-\u00ad <>&/=\"'", max_size=400),
    st.text(alphabet=st.characters(min_codepoint=0x0590, max_codepoint=0x06FF), max_size=40),
    st.text(alphabet=st.characters(min_codepoint=0x1F300, max_codepoint=0x1FAFF), max_size=20),
)
