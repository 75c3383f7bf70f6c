pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls

// One field: its value, where it came from, and accept or refuse.
ColumnLayout {
    id: root
    required property string field
    required property string kind
    required property string value
    required property string status
    required property int certainty
    required property string raw
    required property string path
    required property int page
    required property var others
    required property string doubt
    required property int needed
    property bool paged: true
    readonly property bool suggested: status === "suggested"
    readonly property bool held: status === "accepted" || status === "typed"
    readonly property color tone: doubt !== "" ? Theme.drying : held ? Theme.dry : status === "missing" ? (needed === 2 ? Theme.wet : Theme.drying) : suggested ? Theme.primary : Theme.textMuted
    signal accepted
    signal refused
    signal typed(string value)
    signal chosen(string value)
    signal pointedAt
    objectName: "field_" + field
    spacing: Theme.s1

    RowLayout {
        spacing: Theme.s2
        Icon { name: root.held ? Icons.checkCircle : root.status === "missing" ? Icons.error : root.suggested ? Icons.search : Icons.radioButtonUnchecked; filled: root.held || root.status === "missing"; size: Theme.iconMedium; color: root.tone }
        Label { Layout.fillWidth: true; text: IntakeWords.of(root.field); font.pixelSize: Theme.labelSize; font.weight: Theme.medium; wrapMode: Text.WordWrap; elide: Text.ElideNone }
        Label {
            font.pixelSize: Theme.captionSize
            color: root.tone
            font.weight: Theme.medium
            text: root.status === "accepted" ? qsTr("Accepted") : root.status === "typed" ? qsTr("Typed") : root.status === "missing" ? (root.needed === 2 ? qsTr("Needed") : qsTr("Ask for it"))
                : root.suggested ? (root.certainty === 3 ? qsTr("Recognised") : root.certainty === 2 ? qsTr("Likely") : qsTr("Perhaps")) : ""
        }
    }
    RowLayout {
        spacing: Theme.s2
        Field {
            id: entry
            objectName: "entry_" + root.field
            Layout.fillWidth: true
            visible: root.kind !== "peril"
            label: IntakeWords.of(root.field)
            placeholderText: IntakeWords.hint(root.kind)
            text: root.value
            font.weight: root.held ? Theme.medium : Theme.regular
            color: root.suggested ? Theme.textMuted : Theme.text
            inputMethodHints: root.kind === "email" ? Qt.ImhEmailCharactersOnly : root.kind === "phone" ? Qt.ImhDialableCharactersOnly : root.kind === "money" ? Qt.ImhFormattedNumbersOnly : /number$|postcode|region/.test(root.field) ? Qt.ImhNoPredictiveText : Qt.ImhNone
            onEditingFinished: if (text !== root.value) root.typed(text)
            onActiveFocusChanged: if (activeFocus) root.pointedAt()
            Connections {
                target: root
                function onValueChanged(): void { if (!entry.activeFocus || !root.suggested) entry.text = root.value }
            }
        }
        Choices {
            Layout.fillWidth: true
            visible: root.kind === "peril"
            prefix: "peril"
            current: root.value
            options: IntakeWords.perils.map((key) => ({ key: key, text: IntakeWords.peril(key) }))
            onPicked: (key) => root.typed(key)
        }
        IconButton { objectName: "accept_" + root.field; visible: root.suggested; outlined: true; iconName: Icons.check; label: qsTr("Accept %1").arg(IntakeWords.of(root.field)); onClicked: root.accepted() }
        IconButton { objectName: "refuse_" + root.field; visible: root.suggested || root.held; iconName: Icons.close; label: qsTr("Leave %1 empty").arg(IntakeWords.of(root.field)); onClicked: root.refused() }
    }
    Note { Layout.fillWidth: true; visible: root.doubt !== ""; text: IntakeWords.doubt(root.doubt); color: Theme.drying; font.weight: Theme.medium }
    Note {
        Layout.fillWidth: true
        visible: root.raw !== "" && (root.suggested || root.status === "accepted")
        font.pixelSize: Theme.captionSize
        maximumLineCount: 2
        elide: Text.ElideRight
        text: root.path !== "" ? qsTr("From %1: “%2”").arg(root.path).arg(root.raw) : !root.paged ? qsTr("“%1”").arg(root.raw.replace(/\s+/g, " ")) : qsTr("Page %1: “%2”").arg(root.page).arg(root.raw.replace(/\s+/g, " "))
    }
    Choices {
        Layout.fillWidth: true
        visible: root.others.length > 0 && root.status !== "typed"
        prefix: "other_" + root.field
        options: root.others.map((value) => ({ key: value, text: qsTr("Or %1").arg(value) }))
        onPicked: (value) => root.chosen(value)
    }
}
