import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme

// One air reading: what was measured, what follows from it, and its humidity ratio large.
Item {
    id: root
    required property string roleName
    required property string place
    required property string older
    required property string temperature
    required property string rh
    required property string humidity
    required property string humidityUnit
    required property string dewPoint
    required property string vapour
    required property string depression
    required property string comparedWith
    required property string against  // "drier", "damper" or "same" as what it is compared with
    readonly property color tone: against === "drier" ? Theme.dry : against === "damper" ? Theme.wet : Theme.textMuted
    implicitHeight: row.implicitHeight + 2 * Theme.s2
    Accessible.role: Accessible.Row
    Accessible.name: qsTr("%1, %2: %3, %4 percent humidity, %5 %6, dew point %7, vapour pressure %8")
        .arg(roleName).arg(place).arg(temperature).arg(rh).arg(humidity).arg(humidityUnit).arg(dewPoint).arg(vapour)
    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.s2
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.s0
            Label { Layout.fillWidth: true; text: root.older === "" ? root.place : qsTr("%1  ·  %2").arg(root.older).arg(root.place); font.weight: Theme.medium; Accessible.ignored: true }
            Note { Layout.fillWidth: true; text: qsTr("%1  ·  %2 % RH").arg(root.temperature).arg(root.rh); tabular: true; color: Theme.text; Accessible.ignored: true }
            Note { Layout.fillWidth: true; text: qsTr("Dew %1  ·  VP %2").arg(root.dewPoint).arg(root.vapour); tabular: true; font.pixelSize: Theme.captionSize; Accessible.ignored: true }
        }
        ColumnLayout {
            spacing: 0
            RowLayout {
                Layout.alignment: Qt.AlignRight
                spacing: Theme.s1
                Figure { text: root.humidity; font.pixelSize: Theme.headlineSize; Accessible.ignored: true }
                Label { Layout.alignment: Qt.AlignBaseline; text: root.humidityUnit; font.pixelSize: Theme.captionSize; color: Theme.textMuted; Accessible.ignored: true }
            }
            RowLayout {
                visible: root.depression !== ""
                Layout.alignment: Qt.AlignRight
                spacing: Theme.s0
                Icon { visible: root.against !== "same"; name: root.against === "drier" ? Icons.trendingDown : Icons.trendingUp; size: Theme.iconSmall; color: root.tone }
                Label { text: qsTr("%1 vs %2").arg(root.depression).arg(root.comparedWith); tabular: true; font.pixelSize: Theme.captionSize; font.weight: Theme.medium; color: root.tone }
            }
        }
    }
}
