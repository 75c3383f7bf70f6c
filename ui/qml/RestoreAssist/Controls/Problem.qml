import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme

// What went wrong in words, and a way on.
Rectangle {
    id: root
    property string words
    property string action: qsTr("Try again")
    signal acted
    visible: words !== ""
    implicitHeight: visible ? row.implicitHeight + 2 * Theme.s2 : 0
    radius: Theme.radiusSmall
    color: Theme.wetSoft
    border.width: Theme.border
    border.color: Theme.wet
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words
    GridLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s4; rightMargin: Theme.s2 }
        columns: root.width < Theme.px(330) ? 2 : 3
        columnSpacing: Theme.s3
        rowSpacing: Theme.s2
        Icon { name: Icons.error; filled: true; color: Theme.wet }
        Note { objectName: "problemWords"; Layout.fillWidth: true; text: root.words; color: Theme.text; font.weight: Theme.medium }
        AppButton { objectName: "problemAction"; Layout.columnSpan: row.columns === 2 ? 2 : 1; Layout.fillWidth: row.columns === 2; kind: AppButton.Kind.Outline; text: root.action; onClicked: root.acted() }
    }
}
