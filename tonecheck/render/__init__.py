"""Ways to show reports. Each module turns reports into text; none prints or reads files."""
