"""Why a request was refused: its record, its Authorization, its signature, its answer."""
