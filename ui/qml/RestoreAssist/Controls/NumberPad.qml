pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme

// Types a reading: digits, or one of the displays that are no number. What was typed stays until it is stored.
ColumnLayout {
    id: root
    property string value
    property string unit
    property string title
    property string problem
    property bool busy: false
    readonly property bool valid: isToken || /^[+-]?\d+([.,]\d+)?\s*\S*( \S+)?$/.test(value)
    readonly property bool isToken: ["LO", "HI", "OR"].includes(value)
    signal accepted(string text)
    signal dismissed
    spacing: Theme.s3

    function press(key: string): void {
        const typed = isToken ? "" : value
        if (key === "back")
            value = typed.slice(0, -1)
        else if (key === ".")
            value = typed.includes(".") ? typed : (typed === "" ? "0." : typed + ".")
        else if (typed.length < 6)
            value = typed + key
    }
    Keys.onPressed: (e) => {
        if (/^[0-9.]$/.test(e.text) && !/[^0-9.]/.test(value))
            press(e.text)
        else if (/^[-+0-9.,%°A-Za-z ]$/.test(e.text) && value.length < 16)
            value = (isToken ? "" : value) + e.text  // what acts as a keyboard may send a comma, a sign or its unit
        else if (e.key === Qt.Key_Backspace)
            press("back")
        else if ((e.key === Qt.Key_Return || e.key === Qt.Key_Enter) && valid)
            accepted(value)
        else
            return
        e.accepted = true
    }
    RowLayout {
        Title { text: root.title; Layout.fillWidth: true }
        IconButton { objectName: "padClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.dismissed() }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: typedText.implicitHeight + Theme.s4
        radius: Theme.radiusSmall
        color: Theme.surfaceAlt
        border.width: Theme.emphasis
        border.color: root.problem !== "" ? Theme.wet : Theme.primary
        RowLayout {
            anchors { fill: parent; leftMargin: Theme.s4; rightMargin: Theme.s4 }
            spacing: Theme.s2
            Figure {
                id: typedText
                objectName: "padValue"
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignRight
                text: root.value === "" ? "0" : root.value
                color: root.value === "" ? Theme.textFaint : Theme.text
                font.pixelSize: Theme.heroSize
            }
            Label { text: root.unit; visible: !root.isToken; font.pixelSize: Theme.titleSize; color: Theme.textMuted }
        }
    }
    Note { objectName: "padProblem"; Layout.fillWidth: true; visible: root.problem !== ""; text: root.problem; color: Theme.wet; font.weight: Theme.medium }
    NumberKeys { Layout.fillWidth: true; onPressed: (key) => root.press(key) }
    Segmented {
        Layout.fillWidth: true
        fill: true
        current: root.isToken ? root.value : ""
        options: [
            { key: "LO", text: "LO", name: qsTr("Display shows LO, below range") },
            { key: "HI", text: "HI", name: qsTr("Display shows HI, above range") },
            { key: "OR", text: "OR", name: qsTr("Display shows OR, out of range") }
        ]
        onPicked: (key) => root.value = root.value === key ? "" : key
    }
    AppButton {
        objectName: "padSave"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.primaryHeight
        kind: AppButton.Kind.Primary
        enabled: root.valid && !root.busy
        text: root.busy ? qsTr("Saving…") : qsTr("Save reading")
        iconName: Icons.check
        onClicked: root.accepted(root.value)
    }
}
