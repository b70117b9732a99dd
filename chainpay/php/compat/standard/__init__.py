"""What is built into PHP: values, operators, arrays, texts, numbers, output, JSON."""
