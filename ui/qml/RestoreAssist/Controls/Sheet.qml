import QtQuick
import QtQuick.Window
import RestoreAssist.Theme

// A layer over the page with a card in the middle; a tap beside the card dismisses it, unless it holds something typed.
Item {
    id: root
    property real sheetWidth: Theme.sheet
    property bool shown: false
    property bool keepOpen: false
    default property alias content: holder.data
    signal dismissed
    anchors.fill: parent
    visible: shown
    z: 10
    onShownChanged: {
        if (!shown)
            return
        parent = Window.contentItem ?? parent
        forceActiveFocus()
    }
    Keys.onEscapePressed: dismissed()
    Rectangle { anchors.fill: parent; color: Theme.scrim }
    MouseArea { anchors.fill: parent; onClicked: if (!root.keepOpen) root.dismissed(); onWheel: (e) => e.accepted = true; Accessible.ignored: true }
    Card {
        id: card
        anchors.centerIn: parent
        width: Math.min(root.sheetWidth, parent.width - 2 * Theme.s5)
        height: Math.min(holder.childrenRect.height + 2 * Theme.s5, parent.height - 2 * Theme.s4)
        MouseArea { anchors.fill: parent; Accessible.ignored: true }
        Flickable {
            anchors { fill: parent; margins: Theme.s5 }
            contentHeight: holder.childrenRect.height
            clip: contentHeight > height
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            Item { id: holder; width: parent.width; height: childrenRect.height }
        }
    }
}
