"""How things are spelled: paths, texts, values, XML."""
