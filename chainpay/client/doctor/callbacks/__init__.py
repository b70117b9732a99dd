"""Why a callback was refused: its record, its headers, its body, its content."""
