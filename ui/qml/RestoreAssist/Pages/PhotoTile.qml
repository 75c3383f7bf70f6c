import QtQuick
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// One photo in the gallery; its thumbnail is asked for when the tile comes into sight.
T.AbstractButton {
    id: root
    required property int index
    required property string photoId
    required property string hash
    required property string thumbnail
    required property string phase
    required property string place
    required property string caption
    required property string taken
    required property var flags
    required property bool redacted
    required property bool paired
    required property bool drawn
    required property bool here
    required property bool selected
    required property PhotoRows rows
    readonly property string worst: PhotoNames.advice(flags)
    objectName: "photo_" + index
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [PhotoNames.phase(phase), place, caption, taken, worst].filter((part) => part !== "").join(", ")
    Accessible.selected: selected
    onHashChanged: ask()
    onThumbnailChanged: if (thumbnail === "") ask()
    Component.onCompleted: ask()
    function ask(): void { if (thumbnail === "") rows.want(hash) }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.surfaceAlt
        border.width: root.selected || root.visualFocus ? Theme.emphasis : Theme.border
        border.color: root.selected || root.visualFocus ? Theme.primary : Theme.outline
    }
    contentItem: Item {
        Image {
            id: picture
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: words.top; margins: Theme.s1; bottomMargin: 0 }
            source: root.thumbnail
            sourceSize: Qt.size(Theme.thumbnail, Theme.thumbnail)
            asynchronous: true
            fillMode: Image.PreserveAspectCrop
            onStatusChanged: if (status === Image.Error) root.rows.lost(root.hash)
        }
        Icon { anchors.centerIn: picture; visible: picture.status !== Image.Ready; name: root.here ? Icons.photoCamera : Icons.cloudDone; size: Theme.s8; color: Theme.textFaint }
        Row {
            anchors { left: picture.left; top: picture.top; margins: Theme.s1 }
            spacing: Theme.s1
            Mark { visible: root.worst !== ""; name: Icons.warning; ink: Theme.drying; fill: Theme.dryingSoft }
            Mark { visible: root.redacted; name: Icons.lock; ink: Theme.wet; fill: Theme.wetSoft }
            Mark { visible: root.paired; name: Icons.layers; ink: Theme.primarySoftInk; fill: Theme.primarySoft }
            Mark { visible: root.drawn; name: Icons.draw; ink: Theme.primarySoftInk; fill: Theme.primarySoft }
        }
        Mark { anchors { right: picture.right; top: picture.top; margins: Theme.s1 } visible: root.selected; name: Icons.check; ink: Theme.primaryInk; fill: Theme.primary }
        Column {
            id: words
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.s2 }
            Label { width: parent.width; text: root.place !== "" ? qsTr("%1 · %2").arg(PhotoNames.phase(root.phase)).arg(root.place) : PhotoNames.phase(root.phase); font.pixelSize: Theme.labelSize; font.weight: Theme.medium; Accessible.ignored: true }
            Label { width: parent.width; text: root.taken; tabular: true; font.pixelSize: Theme.captionSize; color: Theme.textMuted; Accessible.ignored: true }
        }
    }
    component Mark: Rectangle {
        property string name
        property color ink
        property color fill
        width: Theme.iconSize + Theme.s1
        height: width
        radius: width / 2
        color: fill
        border.width: Theme.outdoor ? Theme.border : 0
        border.color: ink
        Icon { anchors.centerIn: parent; name: parent.name; color: parent.ink; size: Theme.iconSmall; filled: true }
    }
}
