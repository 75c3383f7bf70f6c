pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The calibration certificates of a meter: they correct beside its value, never instead of it.
Card {
    id: root
    required property MeterDetailModel meter
    property string quantity
    readonly property bool complete: number.text.trim() !== "" && since.text.trim() !== "" && expires.text.trim() !== "" && quantity !== ""
    objectName: "meterCertificates"
    implicitHeight: column.implicitHeight + 2 * Theme.s4
    readonly property string device: meter.deviceId
    onDeviceChanged: {
        keeper.restart()
        clear()
        since.text = expires.text = ""
    }
    function clear(): void { number.text = offset.text = "" }
    Connections { target: root.meter; function onSaved(): void { root.clear(); keeper.done() } }
    DraftKeeper {
        id: keeper
        drafts: root.meter.drafts
        key: "certificate/" + root.device
        open: root.visible && root.device !== ""
        content: ({ number: number.text, quantity: root.quantity, offset: offset.text, since: since.text, expires: expires.text })
        onResumed: (typed) => {
            number.text = typed.number
            root.quantity = typed.quantity
            offset.text = typed.offset
            since.text = typed.since
            expires.text = typed.expires
        }
    }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s4 }
        spacing: Theme.s3
        Note { Layout.fillWidth: true; visible: root.meter.certificates.count === 0; text: qsTr("No certificate is kept for this meter.") }
        Repeater {
            model: root.meter.certificates
            RowLayout {
                id: line
                required property string certificate
                required property string quantity
                required property string offset
                required property string unit
                required property string expires
                Layout.fillWidth: true
                spacing: Theme.s3
                Icon { name: Icons.verified; color: Theme.textMuted }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    Note { Layout.fillWidth: true; text: qsTr("%1  ·  %2").arg(line.certificate).arg(MeterNames.quantity(line.quantity)); color: Theme.text; font.weight: Theme.medium }
                    Note { Layout.fillWidth: true; text: qsTr("%1 %2, until %3").arg(line.offset).arg(line.unit).arg(line.expires); tabular: true }
                }
                IconButton { objectName: "removeCertificate_" + line.certificate; iconName: Icons.remove; label: qsTr("Remove certificate %1").arg(line.certificate); onClicked: root.meter.removeCertificate(line.certificate, line.quantity) }
            }
        }
        Rule {}
        Title { text: qsTr("Add a certificate") }
        DraftOffer { Layout.fillWidth: true; visible: keeper.offering; when: keeper.when; onTaken: keeper.take(); onDropped: keeper.drop() }
        Field { id: number; objectName: "certificateNumber"; Layout.fillWidth: true; label: qsTr("Certificate number"); placeholderText: qsTr("Certificate number"); maximumLength: 60 }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            Repeater {
                model: root.meter.values
                AppButton {
                    required property int index
                    required property string quantity
                    objectName: "certify_" + quantity
                    implicitHeight: Theme.touchMin
                    kind: root.quantity === quantity ? AppButton.Kind.Primary : AppButton.Kind.Outline
                    text: MeterNames.quantity(quantity)
                    onClicked: root.quantity = quantity
                }
            }
        }
        Note { Layout.fillWidth: true; visible: root.meter.values.count === 0; text: qsTr("Connect the meter first: a certificate belongs to a value that it shows.") }
        GridLayout {
            Layout.fillWidth: true
            columns: root.width > Theme.px(700) ? 3 : 1
            columnSpacing: Theme.s2
            rowSpacing: Theme.s2
            Field { id: offset; objectName: "certificateOffset"; Layout.fillWidth: true; implicitWidth: Theme.px(120); label: qsTr("Correction"); placeholderText: qsTr("Correction"); inputMethodHints: Qt.ImhFormattedNumbersOnly }
            Field { id: since; objectName: "certificateSince"; Layout.fillWidth: true; implicitWidth: Theme.px(120); label: qsTr("From"); placeholderText: qsTr("From"); inputMethodHints: Qt.ImhDate }
            Field { id: expires; objectName: "certificateExpires"; Layout.fillWidth: true; implicitWidth: Theme.px(120); label: qsTr("Until"); placeholderText: qsTr("Until"); inputMethodHints: Qt.ImhDate }
        }
        Note { Layout.fillWidth: true; text: qsTr("The correction is added to what the meter shows, in its own unit, such as -0.4. Dates as 2027-01-31.") }
        AppButton { objectName: "addCertificate"; Layout.fillWidth: true; kind: AppButton.Kind.Primary; iconName: Icons.add; text: qsTr("Add certificate"); enabled: root.complete && !root.meter.saving; onClicked: root.meter.addCertificate(number.text, root.quantity, offset.text, since.text, expires.text) }
    }
}
