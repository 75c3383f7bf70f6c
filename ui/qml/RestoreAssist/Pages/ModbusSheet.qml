pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Sets up a Modbus instrument: on a serial port or in the network, by a register map that is shipped or pasted.
Sheet {
    id: root
    required property ModbusSetupModel setup
    property string port
    property string shipped
    readonly property string registers: pasted.text.trim() !== "" ? pasted.text : shipped
    readonly property bool placed: port !== "" || host.text.trim() !== ""
    objectName: "modbusSheet"
    sheetWidth: Theme.wideSheet
    keepOpen: placed || pasted.text !== "" || givenName.text !== ""
    function open(): void {
        port = ""
        shipped = ""
        host.text = ""
        pasted.text = ""
        givenName.text = ""
        setup.begin()
        shown = true
    }
    drafts: setup.drafts
    draftKey: "modbus"
    draftContent: ({ port: port, shipped: shipped, host: host.text, pasted: pasted.text, name: givenName.text })
    onResumed: (typed) => {
        port = typed.port
        shipped = typed.shipped
        host.text = typed.host
        pasted.text = typed.pasted
        givenName.text = typed.name
    }
    onDismissed: shown = false
    Connections { target: root.setup; function onSaved(): void { root.done() } }

    component Pick: AppButton {
        property bool on: false
        implicitHeight: Theme.touchMin
        kind: on ? AppButton.Kind.Primary : AppButton.Kind.Outline
        Accessible.checked: on
    }
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: qsTr("Set up a Modbus instrument") }
            IconButton { objectName: "modbusClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.setup.problem; action: qsTr("Close"); onActed: root.setup.dismissProblem() }
        Note { Layout.fillWidth: true; text: qsTr("Where is it? Choose its serial port, or type its address in the network."); color: Theme.text; font.weight: Theme.medium }
        Flow {
            Layout.fillWidth: true
            visible: root.setup.ports.length > 0
            spacing: Theme.s2
            Repeater {
                model: root.setup.ports
                Pick {
                    required property var modelData
                    objectName: "modbusPort_" + modelData.path
                    on: root.port === modelData.key
                    text: qsTr("%1  ·  %2").arg(modelData.text).arg(modelData.path)
                    onClicked: { root.port = root.port === modelData.key ? "" : modelData.key; host.text = "" }
                }
            }
        }
        Field { id: host; objectName: "modbusHost"; Layout.fillWidth: true; label: qsTr("Network address"); placeholderText: qsTr("Network address, such as 192.168.1.20 or sensor.local:502"); inputMethodHints: Qt.ImhUrlCharactersOnly; onTextEdited: root.port = "" }
        Note { Layout.fillWidth: true; text: qsTr("Which registers mean what? Choose a map, or paste one as YAML."); color: Theme.text; font.weight: Theme.medium }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            Repeater {
                model: root.setup.maps
                Pick {
                    required property int index
                    required property var modelData
                    objectName: "modbusMap_" + index
                    on: pasted.text.trim() === "" && root.shipped === modelData.key
                    text: modelData.text
                    onClicked: { root.shipped = modelData.key; pasted.text = "" }
                }
            }
        }
        TextBox { id: pasted; objectName: "modbusYaml"; Layout.fillWidth: true; implicitHeight: Theme.px(112); label: qsTr("Register map as YAML"); placeholderText: qsTr("Paste a register map here") }
        Field { id: givenName; objectName: "modbusName"; Layout.fillWidth: true; iconName: Icons.edit; label: qsTr("Name"); placeholderText: qsTr("Name of the instrument"); maximumLength: 60 }
        AppButton {
            objectName: "modbusFinish"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.primaryHeight
            kind: AppButton.Kind.Primary
            enabled: root.placed && root.registers !== "" && givenName.text.trim() !== "" && !root.setup.saving
            iconName: Icons.check
            text: !root.placed ? qsTr("Say where it is") : root.registers === "" ? qsTr("Choose or paste a map") : givenName.text.trim() === "" ? qsTr("Give it a name") : qsTr("Pair this instrument")
            onClicked: root.setup.finish(givenName.text.trim(), root.port, host.text, root.registers)
        }
    }
}
