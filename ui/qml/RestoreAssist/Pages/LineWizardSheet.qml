pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Sets up a serial instrument that no driver knows: its port, its speed while its lines are seen, what they hold.
Sheet {
    id: root
    required property LineWizardModel wizard
    property int choosing: -1
    readonly property bool proposed: wizard.state === "columns" || wizard.state === "named"
    objectName: "lineWizard"
    sheetWidth: Theme.wideSheet
    keepOpen: wizard.port !== ""
    function open(): void {
        choosing = -1
        givenName.text = ""
        wizard.begin()
        shown = true
    }
    function leave(): void {
        wizard.stop()
        shown = false
    }
    function meaning(key: string): string {
        const parts = key.split("|")
        return key === "" ? qsTr("Not used") : qsTr("%1, %2").arg(MeterNames.quantity(parts[0])).arg(parts[1])
    }
    onDismissed: leave()
    Connections { target: root.wizard; function onSaved(): void { root.shown = false } }

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
            Title { Layout.fillWidth: true; text: qsTr("Set up a serial instrument") }
            IconButton { objectName: "wizardClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.leave() }
        }
        Problem { Layout.fillWidth: true; words: root.wizard.problem; action: qsTr("Look for ports again"); onActed: root.wizard.begin() }
        Note { Layout.fillWidth: true; visible: root.wizard.ports.count === 0; text: qsTr("This computer has no serial port. Plug in the adapter of the instrument, then close and open this sheet.") }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            Repeater {
                model: root.wizard.ports
                Pick {
                    required property string identity
                    required property string path
                    required property string description
                    objectName: "port_" + path
                    on: root.wizard.port === identity
                    text: description === path ? path : qsTr("%1  ·  %2").arg(description).arg(path)
                    onClicked: root.wizard.listen(identity, root.wizard.portSettings)
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            visible: root.wizard.port !== "" && !root.proposed
            spacing: Theme.s2
            Repeater {
                model: root.wizard.speeds
                Pick {
                    required property string modelData
                    objectName: "wizardSpeed_" + modelData
                    on: root.wizard.portSettings === modelData
                    text: modelData
                    onClicked: root.wizard.listen(root.wizard.port, modelData)
                }
            }
        }
        Note {
            objectName: "wizardWords"
            Layout.fillWidth: true
            font.weight: Theme.medium
            color: root.wizard.state === "noise" ? Theme.drying : Theme.text
            text: root.wizard.state === "port" ? (root.wizard.ports.count === 0 ? "" : qsTr("Choose the port of the instrument."))
                : root.wizard.state === "silent" ? qsTr("Nothing arrives. Is the instrument on, and does it send by itself?")
                : root.wizard.state === "noise" ? qsTr("Bytes arrive that are no text: wrong speed? Try another.")
                : root.wizard.state === "few" ? qsTr("Lines arrive; a few more are needed.")
                : root.wizard.state === "lines" ? qsTr("These lines arrive. If they look right, go on.")
                : root.wizard.state === "named" ? qsTr("The lines name their values and can be read as they are.")
                : qsTr("This is what the columns seem to hold. Correct what is wrong: a guess by size alone may be.")
        }
        Rectangle {
            Layout.fillWidth: true
            visible: root.wizard.lines.count > 0 && !root.proposed
            implicitHeight: raw.implicitHeight + 2 * Theme.s3
            radius: Theme.radiusSmall
            color: Theme.surfaceAlt
            border.width: Theme.border
            border.color: Theme.outline
            ColumnLayout {
                id: raw
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s3 }
                spacing: Theme.s0
                Repeater { model: root.wizard.lines; Note { required property string line; Layout.fillWidth: true; text: line; tabular: true; color: Theme.text; wrapMode: Text.WrapAnywhere } }
            }
        }
        AppButton { objectName: "wizardPropose"; Layout.fillWidth: true; visible: !root.proposed && root.wizard.port !== ""; kind: AppButton.Kind.Primary; enabled: root.wizard.state === "lines" && !root.wizard.saving; text: qsTr("Read these lines"); onClicked: root.wizard.propose() }
        Repeater {
            model: root.wizard.fields
            ColumnLayout {
                id: column
                required property int index
                required property string label
                required property string sample
                required property string meaning
                required property int confidence
                Layout.fillWidth: true
                spacing: Theme.s2
                RowLayout {
                    spacing: Theme.s3
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0
                        Note { Layout.fillWidth: true; text: column.label === "" ? column.sample : qsTr("%1  ·  %2").arg(column.label).arg(column.sample); tabular: true; color: Theme.text; font.weight: Theme.medium }
                        Note { Layout.fillWidth: true; visible: column.meaning !== "" && column.confidence < 50; text: qsTr("A guess: only the size of the numbers speaks for it."); color: Theme.drying }
                    }
                    AppButton { objectName: "meaning_" + column.index; kind: AppButton.Kind.Outline; iconName: Icons.edit; text: root.meaning(column.meaning); Accessible.name: qsTr("Column %1 holds: %2").arg(column.sample).arg(text); onClicked: root.choosing = root.choosing === column.index ? -1 : column.index }
                }
                Flow {
                    Layout.fillWidth: true
                    visible: root.choosing === column.index
                    spacing: Theme.s1
                    Repeater {
                        model: root.choosing === column.index ? [{ key: "" }, ...root.wizard.meanings] : []
                        Pick {
                            required property var modelData
                            objectName: "choose_" + modelData.key
                            on: column.meaning === modelData.key
                            text: root.meaning(modelData.key)
                            onClicked: { root.choosing = -1; root.wizard.setMeaning(column.index, modelData.key) }
                        }
                    }
                }
            }
        }
        Field { id: givenName; objectName: "wizardName"; Layout.fillWidth: true; visible: root.proposed; iconName: Icons.edit; label: qsTr("Name"); placeholderText: qsTr("Name of the instrument"); maximumLength: 60 }
        AppButton { objectName: "wizardFinish"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; visible: root.proposed; kind: AppButton.Kind.Primary; enabled: givenName.text.trim() !== "" && !root.wizard.saving; iconName: Icons.check; text: givenName.text.trim() === "" ? qsTr("Give it a name") : qsTr("Pair this instrument"); onClicked: root.wizard.finish(givenName.text.trim()) }
    }
}
