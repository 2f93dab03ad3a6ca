"""PDF/UA-1 as an independent program sees it."""

import page


def findings(pdf: bytes) -> list[str]:
    """Return what the profile ua1 finds wrong with a PDF, one line each."""
    report = page.validate_pdf_bytes(pdf, profile="ua1")
    return [f"{found.rule_id} {found.message}" for found in report.failures]
