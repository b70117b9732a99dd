"""The platform's bills: what each kind says, where they are kept, and whether they are whole."""
