pragma ComponentBehavior: Bound
import QtQuick
import RestoreAssist.Theme

// Buttons of which one, or several, are chosen; options are { key, text, icon? }. They wrap to as many lines as they need.
Flow {
    id: root
    property string prefix: "choice"
    property var options: []
    property string current
    property var chosen: current === "" ? [] : [current]
    signal picked(string key)
    spacing: Theme.s2
    Repeater {
        model: root.options
        AppButton {
            required property var modelData
            readonly property bool on: root.chosen.includes(modelData.key)
            objectName: root.prefix + "_" + modelData.key
            implicitHeight: Theme.touchMin
            kind: on ? AppButton.Kind.Primary : AppButton.Kind.Outline
            iconName: modelData.icon ?? ""
            text: modelData.text
            width: Math.min(implicitWidth, root.width)
            Accessible.checked: on
            onClicked: root.picked(modelData.key)
        }
    }
}
