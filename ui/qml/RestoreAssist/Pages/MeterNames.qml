pragma Singleton
import QtQuick

// What the keys of meters mean in words.
QtObject {
    function link(key: string): string {
        return key === "LIVE" ? qsTr("Live") : key === "CONNECTING" ? qsTr("Connecting") : key === "STALE" ? qsTr("Silent")
             : key === "LOST" ? qsTr("Not connected") : qsTr("Closed")
    }
    function state(key: string, retryS: int): string {
        return key === "CLOSED" && retryS > 0 ? qsTr("Resting, listens again in %1").arg(span(retryS))
             : retryS > 0 ? qsTr("%1, next try in %2").arg(link(key)).arg(span(retryS)) : link(key)
    }
    function level(key: string): string {
        return key === "verified" ? qsTr("Verified") : key === "documented" ? qsTr("By the maker's document")
             : key === "unofficial" ? qsTr("Unofficial") : qsTr("Unverified")
    }
    function quantity(key: string): string {
        return key === "material_moisture" ? qsTr("Moisture") : key === "air_temperature" ? qsTr("Air temperature")
             : key === "relative_humidity" ? qsTr("Relative humidity") : key === "dew_point" ? qsTr("Dew point")
             : key === "surface_temperature" ? qsTr("Surface temperature") : key === "pressure" ? qsTr("Air pressure")
             : key === "voltage" ? qsTr("Voltage") : qsTr("Battery")
    }
    function flag(key: string): string {
        return key === "STALE" ? qsTr("old value") : key === "OUT_OF_RANGE" ? qsTr("out of range") : key === "SENSOR_FAULT" ? qsTr("sensor fault")
             : key === "SIMULATED" ? qsTr("simulated") : key === "UNVERIFIED_DECODE" ? qsTr("decoder not verified")
             : key === "CAL_EXPIRED" ? qsTr("calibration expired") : key === "CLOCK_UNSURE" ? qsTr("time unsure") : key === "HELD" ? qsTr("held") : qsTr("typed in")
    }
    function span(seconds: int): string {
        return seconds < 90 ? qsTr("%1 s").arg(seconds) : seconds < 5400 ? qsTr("%1 min").arg(Math.round(seconds / 60)) : qsTr("%1 h").arg(Math.round(seconds / 3600))
    }
    function age(seconds: int): string {
        return seconds < 0 ? qsTr("No value yet") : seconds < 3 ? qsTr("Now") : qsTr("%1 ago").arg(span(seconds))
    }
    function due(state: string, day: string): string {
        return state === "expired" ? qsTr("Calibration expired %1").arg(day) : state === "soon" ? qsTr("Calibration due %1").arg(day) : state === "ok" ? qsTr("Calibrated until %1").arg(day) : ""
    }
    function logs(minutes: int): string {
        return minutes === 60 ? qsTr("Logs every hour") : qsTr("Logs every %1 min").arg(minutes)
    }
}
