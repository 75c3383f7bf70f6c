import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme

Rectangle {
    Layout.fillWidth: true
    implicitHeight: Theme.border
    color: Theme.outlineSoft
}
