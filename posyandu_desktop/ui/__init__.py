"""What people at the table see: Qt Widgets, and presenters that know no Qt."""
