"""Which slip fits a wrong signature: what was signed in place of what is checked."""
