import RestoreAssist.Theme

// How a point or a room stands, by icon, word and colour.
Chip {
    required property string status
    text: Theme.statusLabel(status)
    iconName: Theme.statusIcon(status)
    ink: Theme.status(status)
    fill: Theme.statusSoft(status)
}
