pragma Singleton
import QtQuick

// Every colour, size and duration of the screens; the only place with literal ones.
QtObject {
    id: theme

    enum Mode { Light, Dark, Outdoor }

    property int mode: Theme.Mode.Light
    property real textScale: 1.0
    property bool gloveMode: false
    property bool reduceMotion: false
    property bool savePower: false
    property bool narrow: false

    readonly property bool dark: mode === Theme.Mode.Dark
    readonly property bool outdoor: mode === Theme.Mode.Outdoor

    // Palette
    readonly property color background: pick("#F3F5F7", "#0B1116", "#FFFFFF")
    readonly property color surface: pick("#FFFFFF", "#131B22", "#FFFFFF")
    readonly property color surfaceAlt: pick("#EDF1F4", "#1B262F", "#FFFFFF")
    readonly property color surfaceSunken: pick("#F7F9FA", "#0F161C", "#FFFFFF")
    readonly property color outline: pick("#DCE3E8", "#26333D", "#000000")
    readonly property color outlineSoft: pick("#E9EEF1", "#1E2931", "#000000")
    readonly property color outlineStrong: pick("#8696A2", "#5F7382", "#000000")
    readonly property color grid: pick("#E9EEF1", "#1E2931", "#BFBFBF")
    readonly property color planGrid: pick("#EEF2F5", "#18222A", "#00FFFFFF")
    readonly property color wall: pick("#2B4353", "#7C93A3", "#000000")
    readonly property color scrim: pick("#7310202C", "#B3000000", "#B3000000")
    readonly property color none: "transparent"
    readonly property color paper: "#FFFFFF"
    readonly property color signatureInk: "#10202C"
    readonly property color signatureHint: "#5E6E7A"

    readonly property color text: pick("#10202C", "#E9F0F5", "#000000")
    readonly property color textMuted: pick("#4D5D69", "#A2B3BF", "#000000")
    readonly property color textFaint: pick("#5E6E7A", "#8496A3", "#1A1A1A")

    readonly property color primary: pick("#0A5A86", "#63BCEE", "#00305C")
    readonly property color primaryInk: pick("#FFFFFF", "#04202F", "#FFFFFF")
    readonly property color primarySoft: pick("#DFEDF5", "#15303F", "#FFFFFF")
    readonly property color primarySoftInk: pick("#0A4A6E", "#A9DCF8", "#00305C")
    readonly property color pressedTint: pick("#28000000", "#30FFFFFF", "#40000000")

    readonly property color wet: pick("#B8292F", "#FF8A82", "#8E0000")
    readonly property color wetSoft: pick("#FBE7E6", "#3A1D1E", "#FFFFFF")
    readonly property color drying: pick("#8F540A", "#F4B55A", "#5E3500")
    readonly property color dryingSoft: pick("#FCF0DC", "#352813", "#FFFFFF")
    readonly property color dry: pick("#17724A", "#59D19A", "#004A26")
    readonly property color drySoft: pick("#DFF3E9", "#12301F", "#FFFFFF")
    readonly property color statusInk: pick("#FFFFFF", "#0B1116", "#FFFFFF")

    readonly property color wetTint: pick("#22E5484D", "#36FF6B64", "#FFDADA")
    readonly property color dryingTint: pick("#26F5A524", "#2CF4B55A", "#FFEBC8")
    readonly property color dryTint: pick("#1C2FA36B", "#2459D19A", "#E2F5EA")

    readonly property color railBackground: pick("#0E2A3A", "#0B1116", "#000000")
    readonly property color railText: pick("#B4C8D5", "#A2B3BF", "#FFFFFF")
    readonly property color railActive: pick("#FFFFFF", "#FFFFFF", "#FFFFFF")
    readonly property color railActiveIcon: pick("#FFFFFF", "#63BCEE", "#000000")
    readonly property color railActiveFill: pick("#1F4F6B", "#15303F", "#FFFFFF")
    readonly property color railMark: pick("#8FD0F5", "#63BCEE", "#000000")

    // What is drawn on photos: the same on every theme, because the photo is.
    readonly property color shapeRed: "#D62828"
    readonly property color shapeYellow: "#FFD100"
    readonly property color shapeBlue: "#146EDC"
    readonly property color shapeWhite: "#FFFFFF"
    readonly property color shapeBlack: "#000000"
    readonly property color viewfinder: "#0B1116"
    readonly property color viewfinderInk: "#FFFFFF"

    readonly property list<color> series: outdoor
        ? ["#00305C", "#5B0A91", "#7A3300", "#00504A", "#7A0050", "#3A3A3A"]
        : dark ? ["#5FB8F0", "#C3A2FF", "#FFB067", "#4FD6CB", "#FF8FC4", "#C5D0D8"]
               : ["#0A6FA8", "#7A3FB8", "#C4600A", "#0F8A83", "#B0307A", "#55636E"]

    // Space, shape, touch
    readonly property int s0: 2
    readonly property int s1: 4
    readonly property int s2: 8
    readonly property int s3: 12
    readonly property int s4: 16
    readonly property int s5: 20
    readonly property int s6: 24
    readonly property int s8: 32
    readonly property int radius: outdoor ? 8 : 14
    readonly property int radiusSmall: outdoor ? 6 : 10
    readonly property int windowWidth: 1280
    readonly property int windowHeight: 800
    readonly property int galleryHeight: 900
    readonly property int windowMinWidth: 640
    readonly property int windowMinHeight: 600
    readonly property int touchMin: gloveMode ? 64 : 48
    readonly property int touch: gloveMode ? 64 : 56
    readonly property int primaryHeight: gloveMode ? 72 : 60
    readonly property int keyHeight: gloveMode ? 76 : 64
    readonly property real border: outdoor ? 2 : 1
    readonly property real emphasis: outdoor ? 3 : 2
    readonly property int rail: 92
    readonly property int bar: Math.max(76, px(68))
    readonly property int panel: px(narrow ? 304 : 344)
    readonly property int sheet: px(420)
    readonly property int wideSheet: px(760)
    // Large letters need the room that a second column would take.
    readonly property int breakpoint: Math.round(900 * Math.max(1, textScale / 1.3))

    // Type
    readonly property string family: "Inter"
    readonly property string familyDisplay: "Inter Display"
    readonly property string familyIcons: "App Symbols"
    readonly property string familyIconsFill: "App Symbols Fill"
    readonly property int regular: outdoor ? Font.Medium : Font.Normal
    readonly property int medium: outdoor ? Font.DemiBold : Font.Medium
    readonly property int strong: outdoor ? Font.Bold : Font.DemiBold
    readonly property int captionSize: px(13)
    readonly property int labelSize: px(14)
    readonly property int bodySize: px(16)
    readonly property int titleSize: px(18)
    readonly property int headlineSize: px(23)
    readonly property int figureSize: px(30)
    readonly property int railLabelSize: Math.min(captionSize, s4)
    readonly property int railLabelMin: 11
    readonly property int heroSize: px(46)
    readonly property int displaySize: px(56)
    readonly property int iconSmall: 18
    readonly property int iconMedium: 20
    readonly property int iconSize: 24

    readonly property int fast: reduceMotion || savePower ? 0 : 120
    readonly property int normal: reduceMotion || savePower ? 0 : 220
    readonly property int burstDelay: 450
    readonly property int burstInterval: 350
    readonly property int thumbnail: 320
    readonly property int photo: 2048
    readonly property int toastTime: 2800
    readonly property int typingPause: 500
    readonly property int warningTime: 6000
    readonly property int undoTime: 8000

    function pick(light: color, dark: color, outdoor: color): color {
        return mode === Theme.Mode.Light ? light : mode === Theme.Mode.Dark ? dark : outdoor
    }
    function px(n: real): int { return Math.round(n * textScale * (outdoor ? 1.04 : 1)) }
    function shapeColour(name: string): color {
        return name === "yellow" ? shapeYellow : name === "blue" ? shapeBlue : name === "white" ? shapeWhite : name === "black" ? shapeBlack : shapeRed
    }
    function lineTone(n: int): color { return series[n % series.length] }
    function status(s: string): color {
        return s === "wet" ? wet : s === "drying" ? drying : s === "dry" ? dry : s === "unread" || s === "ended" ? textMuted : primary
    }
    function statusSoft(s: string): color {
        return s === "wet" ? wetSoft : s === "drying" ? dryingSoft : s === "dry" ? drySoft
             : s === "unread" || s === "ended" ? surfaceAlt : primarySoft
    }
    function statusTint(s: string): color {
        return s === "wet" ? wetTint : s === "drying" ? dryingTint : s === "dry" ? dryTint : surfaceSunken
    }
    function statusIcon(s: string): string {
        return s === "wet" ? Icons.waterDrop : s === "drying" ? Icons.modeFan : s === "dry" ? Icons.check : s === "ended" ? Icons.close : Icons.radioButtonUnchecked
    }
    function machineIcon(kind: string): string {
        return kind.startsWith("dehu") ? Icons.heatPump : kind.startsWith("air_mover") ? Icons.modeFan
             : kind === "air_scrubber" || kind === "negative_air" ? Icons.air : kind === "heater" ? Icons.thermostat : Icons.construction
    }
    function statusLabel(s: string): string {
        return s === "wet" ? qsTr("Wet") : s === "drying" ? qsTr("Drying") : s === "dry" ? qsTr("Dry") : s === "ended" ? qsTr("No longer read") : qsTr("Not read")
    }
}
