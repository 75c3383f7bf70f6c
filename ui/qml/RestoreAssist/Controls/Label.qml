import QtQuick
import RestoreAssist.Theme

// Text in the product's type; `tabular` keeps digits in columns.
Text {
    property bool tabular: false
    color: Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    font.weight: Theme.regular
    font.features: tabular ? ({ "tnum": 1 }) : ({})
    elide: Text.ElideRight
    horizontalAlignment: Text.AlignLeft
    verticalAlignment: Text.AlignVCenter
    renderType: Text.QtRendering
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
