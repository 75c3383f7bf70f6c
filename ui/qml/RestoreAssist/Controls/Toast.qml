import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme

// A short confirmation that goes away by itself; with Undo it stays longer.
Rectangle {
    id: root
    property var undo: null
    property string tone: "done"
    property real maximumWidth: Theme.wideSheet
    function show(words: var, tone: string, undo: var): void {
        message.text = typeof words === "function" ? Qt.binding(words) : words
        root.tone = tone
        root.undo = undo
        opacity = 1
        timer.interval = undo ? Theme.undoTime : tone === "warning" ? Theme.warningTime : Theme.toastTime
        timer.restart()
    }
    function takeBack(): void {
        const undo = root.undo
        root.undo = null
        opacity = 0
        undo()
    }
    objectName: "toast"
    width: Math.min(maximumWidth, row.implicitWidth + 2 * Theme.s5)
    height: Math.max(Theme.touch, row.implicitHeight + 2 * Theme.s2)
    radius: Math.min(height / 2, Theme.s8)
    color: Theme.text
    opacity: 0
    visible: opacity > 0
    z: 20
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message.text
    RowLayout {
        id: row
        anchors { fill: parent; leftMargin: Theme.s5; rightMargin: root.undo ? Theme.s2 : Theme.s5 }
        spacing: Theme.s2
        Icon { name: root.tone === "warning" ? Icons.warning : Icons.checkCircle; filled: true; color: Theme.surface }
        Label { id: message; objectName: "toastText"; Layout.fillWidth: true; color: Theme.surface; font.weight: Theme.medium; wrapMode: Text.WordWrap; elide: Text.ElideNone; Accessible.ignored: true }
        AppButton { objectName: "toastUndo"; visible: root.undo !== null; kind: AppButton.Kind.Outline; iconName: Icons.undo; text: qsTr("Undo"); onClicked: root.takeBack() }
    }
    Behavior on opacity { NumberAnimation { duration: Theme.normal } }
    Timer { id: timer; onTriggered: root.opacity = 0 }
}
