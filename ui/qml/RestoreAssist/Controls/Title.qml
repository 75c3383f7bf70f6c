import RestoreAssist.Theme

Label {
    font.pixelSize: Theme.titleSize
    font.weight: Theme.strong
}
