pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Pdf
import RestoreAssist.Theme
import RestoreAssist.Controls

// The pages of a PDF below each other; loaded by itself, because Qt's PDF module is not needed for anything else.
ListView {
    id: root
    property url source
    property string unreadable: qsTr("The pages cannot be drawn.")
    objectName: "pdfPages"
    clip: true
    spacing: Theme.s3
    boundsBehavior: Flickable.StopAtBounds
    model: document.status === PdfDocument.Ready ? document.pageCount : 0
    PdfDocument { id: document; source: root.source }
    delegate: Rectangle {
        id: sheet
        required property int index
        readonly property size points: document.pagePointSize(index)
        width: ListView.view.width
        height: points.width > 0 ? width * points.height / points.width : width * 1.4
        color: Theme.paper
        border.width: Theme.border
        border.color: Theme.outline
        PdfPageImage {
            anchors.fill: parent
            document: document
            currentFrame: sheet.index
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            sourceSize: Qt.size(width, height)
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Page %1").arg(sheet.index + 1)
        }
    }
    Note { anchors.centerIn: parent; width: parent.width - 2 * Theme.s4; horizontalAlignment: Text.AlignHCenter; visible: document.status === PdfDocument.Error; text: root.unreadable }
}
