import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Model

// The moisture meter now, in one row; a value that is not live is drawn as such.
Rectangle {
    id: root
    required property MetersModel meters
    // A value that was taken instead of the one that is live: value, unit, name and words.
    property var taken: null
    readonly property var now: taken ?? ({ value: meters.text, unit: meters.unit, name: meters.name, words: meters.words })
    readonly property bool shows: taken !== null || meters.hasValue
    readonly property bool old: taken !== null || meters.hasValue && meters.doubtful
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 2 * Theme.s2)
    radius: Theme.radiusSmall
    color: old ? Theme.dryingSoft : Theme.surfaceAlt
    border.width: old || Theme.outdoor ? Theme.border : 0
    border.color: old ? Theme.drying : Theme.outline
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Meter now %1 %2, %3").arg(now.value).arg(now.unit).arg(now.words)
    GridLayout {
        id: row
        columns: root.width < Theme.px(240) ? 2 : 4
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s4; rightMargin: Theme.s4 }
        columnSpacing: Theme.s3
        rowSpacing: 0
        Icon { name: root.old ? Icons.warning : Icons.sensors; filled: root.old; color: root.old ? Theme.drying : Theme.textMuted }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Note { Layout.fillWidth: true; color: Theme.text; text: root.now.name === "" ? qsTr("No moisture meter") : root.now.name; font.weight: Theme.medium; wrapMode: Text.Wrap; Accessible.ignored: true }
            Note { Layout.fillWidth: true; visible: text !== ""; text: root.now.words; font.pixelSize: Theme.captionSize; color: root.old ? Theme.drying : Theme.textMuted; Accessible.ignored: true }
        }
        Label { objectName: "liveText"; visible: root.shows; text: root.now.value; tabular: true; font.pixelSize: Theme.headlineSize; font.weight: Theme.strong; color: root.old ? Theme.textMuted : Theme.text; Accessible.ignored: true }
        Label { visible: root.shows; text: root.now.unit; font.pixelSize: Theme.labelSize; color: Theme.textMuted; Accessible.ignored: true }
    }
}
