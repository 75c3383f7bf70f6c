<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AirCard</name>
    <message>
        <source>Air readings</source>
        <translation>Lecturas de aire</translation>
    </message>
    <message>
        <source>inlet</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>exterior</translation>
    </message>
    <message>
        <source>No air was read yet.</source>
        <translation>Aún no se ha leído el aire.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Add air reading</source>
        <translation>Añadir lectura de aire</translation>
    </message>
</context>
<context>
    <name>AirNames</name>
    <message>
        <source>Outside</source>
        <translation>Exterior</translation>
    </message>
    <message>
        <source>Unaffected</source>
        <translation>No afectado</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Afectado</translation>
    </message>
    <message>
        <source>HVAC supply</source>
        <translation>Impulsión de climatización</translation>
    </message>
    <message>
        <source>Dehumidifier in</source>
        <translation>Entrada del deshumidificador</translation>
    </message>
    <message>
        <source>Dehumidifier out</source>
        <translation>Salida del deshumidificador</translation>
    </message>
</context>
<context>
    <name>AirRow</name>
    <message>
        <source>%1, %2: %3, %4 percent humidity, %5 %6, dew point %7, vapour pressure %8</source>
        <translation>%1, %2: %3, %4 por ciento de humedad, %5 %6, punto de rocío %7, presión de vapor %8</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1  ·  %2 % RH</source>
        <translation>%1  ·  %2 % HR</translation>
    </message>
    <message>
        <source>Dew %1  ·  VP %2</source>
        <translation>Rocío %1  ·  PV %2</translation>
    </message>
    <message>
        <source>%1 vs %2</source>
        <translation>%1 frente a %2</translation>
    </message>
</context>
<context>
    <name>AirSheet</name>
    <message>
        <source>Add air reading</source>
        <translation>Añadir lectura de aire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where, for example Kitchen</source>
        <translation>Dónde, por ejemplo cocina</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humedad</translation>
    </message>
    <message>
        <source>% RH</source>
        <translation>% HR</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Say where the air was read</source>
        <translation>Diga dónde se leyó el aire</translation>
    </message>
    <message>
        <source>Give temperature and humidity</source>
        <translation>Indique temperatura y humedad</translation>
    </message>
    <message>
        <source>Save air reading</source>
        <translation>Guardar lectura de aire</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Say what was done about %1</source>
        <translation>Diga qué se hizo con %1</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el plano</translation>
    </message>
    <message>
        <source>%1 on the map</source>
        <translation>%1 en el plano</translation>
    </message>
</context>
<context>
    <name>AlertNames</name>
    <message>
        <source>Moved equipment</source>
        <translation>Equipo movido</translation>
    </message>
    <message>
        <source>Added equipment</source>
        <translation>Equipo añadido</translation>
    </message>
    <message>
        <source>Took equipment away</source>
        <translation>Equipo retirado</translation>
    </message>
    <message>
        <source>Opened the cavity</source>
        <translation>Cavidad abierta</translation>
    </message>
    <message>
        <source>Found the source</source>
        <translation>Origen encontrado</translation>
    </message>
    <message>
        <source>Serviced equipment</source>
        <translation>Equipo revisado</translation>
    </message>
    <message>
        <source>Accepted as it is</source>
        <translation>Aceptado como está</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>rose again</source>
        <translation>volvió a subir</translation>
    </message>
    <message>
        <source>does not dry</source>
        <translation>no se seca</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>demasiado lento</translation>
    </message>
    <message>
        <source>wet again</source>
        <translation>mojado de nuevo</translation>
    </message>
    <message>
        <source>chamber does not dry</source>
        <translation>la cámara no se seca</translation>
    </message>
    <message>
        <source>air gets no drier</source>
        <translation>el aire no se seca más</translation>
    </message>
    <message>
        <source>too humid</source>
        <translation>demasiado húmedo</translation>
    </message>
    <message>
        <source>takes out little water</source>
        <translation>extrae poca agua</translation>
    </message>
    <message>
        <source>adds moisture</source>
        <translation>añade humedad</translation>
    </message>
</context>
<context>
    <name>AlertsList</name>
    <message>
        <source>No alert: nothing stalled, rose or got wet again.</source>
        <translation>Sin avisos: nada se detuvo, subió ni se mojó de nuevo.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>There is no forecast before a point has a goal and three readings.</source>
        <translation>No hay previsión hasta que un punto tenga objetivo y tres lecturas.</translation>
    </message>
    <message>
        <source>%1, %2 of %3 points done</source>
        <translation>%1, %2 de %3 puntos terminados</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What exactly, and why</source>
        <translation>Qué exactamente, y por qué</translation>
    </message>
    <message>
        <source>Say what was done</source>
        <translation>Diga qué se hizo</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Diga por qué</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Guardar respuesta</translation>
    </message>
</context>
<context>
    <name>BellButton</name>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n notificación sin leer</numerusform>
            <numerusform>%n notificaciones sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
</context>
<context>
    <name>CameraNotice</name>
    <message>
        <source>The camera is starting…</source>
        <translation>La cámara se está iniciando…</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>No se permite usar la cámara</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>No se puede usar la cámara</translation>
    </message>
    <message>
        <source>Plug one in and try again, or import photos from a phone or card.</source>
        <translation>Conecte una e intente de nuevo, o importe fotos de un teléfono o tarjeta.</translation>
    </message>
    <message>
        <source>Allow the camera for this program in the settings of the system.</source>
        <translation>Permita la cámara a este programa en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>Volver a las fotos</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message numerus="yes">
        <source>Saving %n</source>
        <translation>
            <numerusform>Guardando %n</numerusform>
            <numerusform>Guardando %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>Tomar fotos</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>Cerrar la cámara</translation>
    </message>
    <message numerus="yes">
        <source>Now %1, %n left</source>
        <translation>
            <numerusform>Ahora %1, queda %n</numerusform>
            <numerusform>Ahora %1, quedan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points without a photo, in turn</source>
        <translation>
            <numerusform>%n punto sin foto, por turno</numerusform>
            <numerusform>%n puntos sin foto, por turno</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Ráfaga</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Hold for a burst.</source>
        <translation>Mantenga para una ráfaga.</translation>
    </message>
</context>
<context>
    <name>ChamberCard</name>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>Suggests class %1</source>
        <translation>Sugiere la clase %1</translation>
    </message>
    <message>
        <source>Enter what is wet to see the class it suggests.</source>
        <translation>Indique qué está mojado para ver la clase que sugiere.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminar ahora</translation>
    </message>
</context>
<context>
    <name>ChamberSheet</name>
    <message>
        <source>Chamber %1</source>
        <translation>Cámara %1</translation>
    </message>
    <message>
        <source>New chamber</source>
        <translation>Cámara nueva</translation>
    </message>
    <message>
        <source>Chambers</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Name of the chamber</source>
        <translation>Nombre de la cámara</translation>
    </message>
    <message>
        <source>Rooms of the chamber from now on; a room leaves the chamber it was in.</source>
        <translation>Habitaciones de la cámara desde ahora; una habitación deja la cámara en la que estaba.</translation>
    </message>
    <message>
        <source>Choose its rooms</source>
        <translation>Elija sus habitaciones</translation>
    </message>
    <message>
        <source>Begin the chamber</source>
        <translation>Empezar la cámara</translation>
    </message>
</context>
<context>
    <name>CheckpointCard</name>
    <message>
        <source>Your decision</source>
        <translation>Su decisión</translation>
    </message>
    <message>
        <source>What has to change</source>
        <translation>Qué debe cambiar</translation>
    </message>
    <message>
        <source>What has to change?</source>
        <translation>¿Qué debe cambiar?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CircuitSheet</name>
    <message>
        <source>Add circuit</source>
        <translation>Añadir circuito</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Which circuit</source>
        <translation>Qué circuito</translation>
    </message>
    <message>
        <source>Which circuit, for example kitchen counter</source>
        <translation>Qué circuito, por ejemplo encimera de cocina</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Interruptor</translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation>%1 A</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tensión</translation>
    </message>
    <message>
        <source>%1 V</source>
        <translation>%1 V</translation>
    </message>
    <message>
        <source>What the building draws from it, in amperes</source>
        <translation>Lo que consume el edificio de él, en amperios</translation>
    </message>
    <message>
        <source>What the building draws from it, in A (may stay empty)</source>
        <translation>Lo que consume el edificio de él, en A (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Say which circuit it is</source>
        <translation>Diga qué circuito es</translation>
    </message>
    <message>
        <source>Save circuit</source>
        <translation>Guardar circuito</translation>
    </message>
</context>
<context>
    <name>CircuitsList</name>
    <message>
        <source>No circuits yet</source>
        <translation>Aún no hay circuitos</translation>
    </message>
    <message>
        <source>Enter the breakers that machines may use, to see what fits where.</source>
        <translation>Indique los interruptores que pueden usar las máquinas para ver qué cabe dónde.</translation>
    </message>
    <message>
        <source>%1  ·  %2 A</source>
        <translation>%1  ·  %2 A</translation>
    </message>
    <message>
        <source>%1 of %2 A</source>
        <translation>%1 de %2 A</translation>
    </message>
    <message>
        <source>Over what it may carry all day: %1</source>
        <translation>Más de lo que puede llevar todo el día: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>No circuit has room for %1.</source>
        <translation>Ningún circuito tiene sitio para %1.</translation>
    </message>
    <message>
        <source>Best packing: %1</source>
        <translation>Mejor reparto: %1</translation>
    </message>
    <message>
        <source>Counted to 80 % of the breaker. An electrician confirms circuits and what else runs on them.</source>
        <translation>Contado al 80 % del interruptor. Un electricista confirma los circuitos y qué más cuelga de ellos.</translation>
    </message>
    <message>
        <source>Plug in so</source>
        <translation>Enchufar así</translation>
    </message>
    <message>
        <source>Plug every machine in as packed</source>
        <translation>Enchufar cada máquina como en el reparto</translation>
    </message>
    <message>
        <source>Add circuit</source>
        <translation>Añadir circuito</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>this tablet</source>
        <translation>esta tableta</translation>
    </message>
    <message>
        <source>another tablet</source>
        <translation>otra tableta</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Changed after it was deleted: %1</source>
        <translation>Cambiado después de borrarlo: %1</translation>
    </message>
    <message>
        <source>Deleted without seeing a change: %1</source>
        <translation>Borrado sin ver un cambio: %1</translation>
    </message>
    <message>
        <source>Deleted and brought back: %1</source>
        <translation>Borrado y recuperado: %1</translation>
    </message>
    <message>
        <source>Two values for %1 of %2</source>
        <translation>Dos valores para %1 de %2</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>Vale ahora</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>Did not get through</source>
        <translation>No llegó</translation>
    </message>
    <message>
        <source>Decided here; waiting for the server.</source>
        <translation>Decidido aquí; espera al servidor.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Tomar el otro</translation>
    </message>
    <message>
        <source>Type a third</source>
        <translation>Escribir un tercero</translation>
    </message>
    <message>
        <source>The right value</source>
        <translation>El valor correcto</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Do not type a value</source>
        <translation>No escribir un valor</translation>
    </message>
</context>
<context>
    <name>ControlSheet</name>
    <message>
        <source>Dry %1 in this building</source>
        <translation>%1 seco en este edificio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Read the same material with the same meter where it never got wet. Every point of this series then gets its dry goal.</source>
        <translation>Lea el mismo material con el mismo medidor donde nunca se mojó. Cada punto de esta serie recibe entonces su objetivo de secado.</translation>
    </message>
    <message>
        <source>Dry value</source>
        <translation>Valor seco</translation>
    </message>
    <message>
        <source>Take %1 %2</source>
        <translation>Tomar %1 %2</translation>
    </message>
    <message>
        <source>Save dry value</source>
        <translation>Guardar valor seco</translation>
    </message>
</context>
<context>
    <name>CrashSheet</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Everything you saved is safe on this tablet. You can go on working; the details are in the log.</source>
        <translation>Todo lo que guardó está seguro en esta tableta. Puede seguir trabajando; los detalles están en el registro.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>The whole job</source>
        <translation>Todo el trabajo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing wet is entered, so nothing is proposed.</source>
        <translation>No hay nada mojado registrado, así que no se propone nada.</translation>
    </message>
    <message>
        <source>Near a limit: class %1 or %2.</source>
        <translation>Cerca de un límite: clase %1 o %2.</translation>
    </message>
    <message>
        <source>The surfaces propose class %1.</source>
        <translation>Las superficies proponen la clase %1.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Reason: what was seen and measured</source>
        <translation>Motivo: qué se vio y se midió</translation>
    </message>
    <message>
        <source>Clean supply, no odour, no growth, nothing soiled</source>
        <translation>Suministro limpio, sin olor, sin crecimiento, nada sucio</translation>
    </message>
    <message>
        <source>Used water from an appliance</source>
        <translation>Agua usada de un aparato</translation>
    </message>
    <message>
        <source>Sewage or outside water</source>
        <translation>Aguas residuales o del exterior</translation>
    </message>
    <message>
        <source>Measured surface by surface</source>
        <translation>Medido superficie por superficie</translation>
    </message>
    <message>
        <source>No growth seen, no musty odour</source>
        <translation>Sin crecimiento visible ni olor a humedad</translation>
    </message>
    <message>
        <source>Growth seen</source>
        <translation>Crecimiento visible</translation>
    </message>
    <message>
        <source>Our own judgement</source>
        <translation>Nuestro propio juicio</translation>
    </message>
    <message>
        <source>An independent assessor</source>
        <translation>Un evaluador independiente</translation>
    </message>
    <message>
        <source>The source does not allow less than category %1. A supervisor may go lower with evidence of cleaning or verification.</source>
        <translation>El origen no permite menos de la categoría %1. Un supervisor puede bajarla con pruebas de limpieza o verificación.</translation>
    </message>
    <message>
        <source>Category %1 was decided before. A supervisor may go lower with evidence of cleaning or verification.</source>
        <translation>Antes se decidió la categoría %1. Un supervisor puede bajarla con pruebas de limpieza o verificación.</translation>
    </message>
    <message>
        <source>Both classes are possible here: say why this one.</source>
        <translation>Aquí caben las dos clases: diga por qué esta.</translation>
    </message>
    <message>
        <source>Another class than the surfaces propose: say why.</source>
        <translation>Otra clase que la propuesta: diga por qué.</translation>
    </message>
    <message>
        <source>Evidence of cleaning or verification</source>
        <translation>Pruebas de limpieza o verificación</translation>
    </message>
    <message>
        <source>Why this class</source>
        <translation>Por qué esta clase</translation>
    </message>
    <message>
        <source>%1 decides, now. Earlier decisions stay for the time before.</source>
        <translation>%1 decide, ahora. Las decisiones anteriores valen para el tiempo previo.</translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation>Elija de qué se trata</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <translation>Elija un valor</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Dé un motivo</translation>
    </message>
    <message>
        <source>Answer what is asked above</source>
        <translation>Responda lo que se pide arriba</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>Decidir: %1</translation>
    </message>
</context>
<context>
    <name>DecideWater</name>
    <message>
        <source>There is an odour: has the water become worse?</source>
        <translation>Hay olor: ¿ha empeorado el agua?</translation>
    </message>
    <message>
        <source>Growth was seen: record it on its own track and reassess.</source>
        <translation>Se ha visto crecimiento: regístrelo por separado y vuelva a evaluar.</translation>
    </message>
    <message>
        <source>The water touched soiled materials: reassess.</source>
        <translation>El agua tocó materiales sucios: vuelva a evaluar.</translation>
    </message>
    <message>
        <source>People here are at more risk than usual: reassess.</source>
        <translation>Las personas aquí corren más riesgo de lo normal: vuelva a evaluar.</translation>
    </message>
    <message>
        <source>The water passed through an assembly: reassess below it.</source>
        <translation>El agua atravesó un elemento constructivo: vuelva a evaluar debajo.</translation>
    </message>
    <message>
        <source>A new source was found: reassess from the start.</source>
        <translation>Se ha encontrado otro origen: evalúe desde el principio.</translation>
    </message>
    <message>
        <source>An old building or earlier losses: what did the water dissolve?</source>
        <translation>Edificio antiguo o daños anteriores: ¿qué ha disuelto el agua?</translation>
    </message>
    <message>
        <source>Chemicals or regulated material: a track of its own; reassess.</source>
        <translation>Productos químicos o materiales regulados: trátelos por separado; vuelva a evaluar.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours or more have passed since the loss: reassess.</source>
        <translation>
            <numerusform>Ha pasado %n hora o más desde el daño: vuelva a evaluar.</numerusform>
            <numerusform>Han pasado %n horas o más desde el daño: vuelva a evaluar.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is warmer than %1: reassess.</source>
        <translation>Hace más calor que %1: vuelva a evaluar.</translation>
    </message>
    <message>
        <source>The source is unknown: find it, or record who is looking for it.</source>
        <translation>El origen es desconocido: búsquelo o registre quién lo busca.</translation>
    </message>
    <message>
        <source>Where the water came from</source>
        <translation>De dónde vino el agua</translation>
    </message>
    <message>
        <source>The time of the loss is not known.</source>
        <translation>No se conoce la hora del siniestro.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours since the loss.</source>
        <translation>
            <numerusform>%n hora desde el siniestro.</numerusform>
            <numerusform>%n horas desde el siniestro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Affected air up to %1.</source>
        <translation>Aire afectado hasta %1.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: no</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: sí</translation>
    </message>
    <message>
        <source>Looked for, nothing of the others found</source>
        <translation>Se buscó, no se halló nada de lo demás</translation>
    </message>
    <message>
        <source>Proposed: category %1, and not below.</source>
        <translation>Propuesta: categoría %1, y no menos.</translation>
    </message>
    <message>
        <source>Proposed: category %1 or higher.</source>
        <translation>Propuesta: categoría %1 o más.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are not answered yet.</source>
        <translation>
            <numerusform>%n pregunta sin responder.</numerusform>
            <numerusform>%n preguntas sin responder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>How contaminated the water is, for each wet surface; confirmed at every visit.</source>
        <translation>Cuán contaminada está el agua, por superficie mojada; se confirma en cada visita.</translation>
    </message>
    <message>
        <source>How much water the materials hold, for each chamber; measured surfaces propose it.</source>
        <translation>Cuánta agua retienen los materiales, por cámara; las superficies medidas lo proponen.</translation>
    </message>
    <message>
        <source>Whether mould grows there, for each affected room.</source>
        <translation>Si crece moho, por habitación afectada.</translation>
    </message>
    <message>
        <source>The whole job</source>
        <translation>Todo el trabajo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Not confirmed at this visit.</source>
        <translation>Sin confirmar en esta visita.</translation>
    </message>
    <message>
        <source>Near a limit: class %1 or %2.</source>
        <translation>Cerca de un límite: clase %1 o %2.</translation>
    </message>
    <message>
        <source>The surfaces propose class %1.</source>
        <translation>Las superficies proponen la clase %1.</translation>
    </message>
    <message>
        <source>Enter what is wet in the rooms to see what is proposed.</source>
        <translation>Registre qué está mojado en las habitaciones para ver la propuesta.</translation>
    </message>
    <message>
        <source>Decide or confirm</source>
        <translation>Decidir o confirmar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
</context>
<context>
    <name>DecisionSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, if there is one to keep</source>
        <translation>Motivo, si hay que conservar uno</translation>
    </message>
    <message>
        <source>Changed data</source>
        <translation>Datos cambiados</translation>
    </message>
    <message>
        <source>Changed data, one “name: value” a line</source>
        <translation>Datos cambiados, un «nombre: valor» por línea</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are missing; what is used instead stands beside them.</source>
        <translation>
            <numerusform>Falta %n parte; lo que se usa en su lugar está al lado.</numerusform>
            <numerusform>Faltan %n partes; lo que se usa en su lugar está al lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything the app uses is there.</source>
        <translation>Todo lo que usa la app está presente.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are not here; what is used instead stands beside them.</source>
        <translation>
            <numerusform>Falta %n parte; al lado figura lo que se usa en su lugar.</numerusform>
            <numerusform>Faltan %n partes; al lado figura lo que se usa en su lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>En su lugar: %1</translation>
    </message>
    <message>
        <source>To fix: %1</source>
        <translation>Para arreglarlo: %1</translation>
    </message>
    <message>
        <source>Hide the parts</source>
        <translation>Ocultar las partes</translation>
    </message>
    <message>
        <source>Show the parts</source>
        <translation>Mostrar las partes</translation>
    </message>
    <message>
        <source>Bundle for support</source>
        <translation>Paquete para soporte</translation>
    </message>
    <message>
        <source>The bundle has versions, counts and the end of the log. It has no record, photo, address, account or key.</source>
        <translation>El paquete tiene versiones, recuentos y el final del registro. No tiene ningún dato de trabajo, foto, dirección, cuenta ni clave.</translation>
    </message>
</context>
<context>
    <name>DocumentItem</name>
    <message>
        <source>%1, revision %2, %3</source>
        <translation>%1, revisión %2, %3</translation>
    </message>
    <message>
        <source>Revision %1, %2, %3</source>
        <translation>Revisión %1, %2, %3</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <source>Build the report of what the record holds now. It can be built again at any time.</source>
        <translation>Genere el informe de lo que contiene ahora el registro. Se puede generar de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Hide older revisions</source>
        <translation>Ocultar revisiones anteriores</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older revisions</source>
        <translation>
            <numerusform>Mostrar %n revisión anterior</numerusform>
            <numerusform>Mostrar %n revisiones anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>The job file is being written…</source>
        <translation>Se está escribiendo el archivo del trabajo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Export the job file</source>
        <translation>Exportar el archivo del trabajo</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Build the report</source>
        <translation>Generar el informe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Aún no hay nada que leer</translation>
    </message>
    <message>
        <source>It is not on this tablet</source>
        <translation>No está en esta tableta</translation>
    </message>
    <message>
        <source>No preview for this kind of file</source>
        <translation>Sin vista previa para este tipo de archivo</translation>
    </message>
    <message>
        <source>A document that is chosen is shown here.</source>
        <translation>Un documento elegido se muestra aquí.</translation>
    </message>
    <message>
        <source>Sync to fetch it.</source>
        <translation>Sincronice para traerlo.</translation>
    </message>
    <message>
        <source>Save a copy to open it elsewhere.</source>
        <translation>Guarde una copia para abrirla en otro sitio.</translation>
    </message>
    <message>
        <source>One file with the record, its history, documents and photos, signed by this tablet. Anyone can check it without this program.</source>
        <translation>Un archivo con el registro, su historia, documentos y fotos, firmado por esta tableta. Cualquiera puede comprobarlo sin este programa.</translation>
    </message>
    <message>
        <source>With photos</source>
        <translation>Con fotos</translation>
    </message>
    <message>
        <source>Without photos</source>
        <translation>Sin fotos</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>The report is built.</source>
        <translation>El informe está generado.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1. %n files are not in it.</source>
        <translation>
            <numerusform>Escrito: %1. %n archivo no está dentro.</numerusform>
            <numerusform>Escrito: %1. %n archivos no están dentro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftNames</name>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>Wet surface</source>
        <translation>Superficie mojada</translation>
    </message>
    <message>
        <source>Chamber</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Peligros</translation>
    </message>
    <message>
        <source>Air reading</source>
        <translation>Medición de aire</translation>
    </message>
    <message>
        <source>Answer to an alert</source>
        <translation>Respuesta a un aviso</translation>
    </message>
    <message>
        <source>Moisture point</source>
        <translation>Punto de humedad</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Dry value</source>
        <translation>Valor seco</translation>
    </message>
    <message>
        <source>Reason at a point</source>
        <translation>Motivo en un punto</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuito</translation>
    </message>
    <message>
        <source>Rating of a machine</source>
        <translation>Datos de una máquina</translation>
    </message>
    <message>
        <source>Pick-up of machines</source>
        <translation>Retirada de máquinas</translation>
    </message>
    <message>
        <source>Reason for a difference</source>
        <translation>Motivo de una diferencia</translation>
    </message>
    <message>
        <source>Hour meter</source>
        <translation>Horómetro</translation>
    </message>
    <message>
        <source>Determination</source>
        <translation>Determinación</translation>
    </message>
    <message>
        <source>Reason for taking photos back</source>
        <translation>Motivo para retirar fotos</translation>
    </message>
    <message>
        <source>Filing of photos</source>
        <translation>Archivo de fotos</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Start of a workflow</source>
        <translation>Inicio de un flujo</translation>
    </message>
    <message>
        <source>Change of a run</source>
        <translation>Cambio en una ejecución</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Override of a rule</source>
        <translation>Excepción a una regla</translation>
    </message>
    <message>
        <source>What has to change</source>
        <translation>Qué debe cambiar</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What was entered here on %1 was not saved.</source>
        <translation>Lo que se introdujo aquí el %1 no se guardó.</translation>
    </message>
    <message>
        <source>It was entered in US units. Going on with it shows US units again.</source>
        <translation>Se introdujo en unidades de EE. UU. Al continuar se vuelven a mostrar esas unidades.</translation>
    </message>
    <message>
        <source>It was entered in metric units. Going on with it shows metric units again.</source>
        <translation>Se introdujo en unidades métricas. Al continuar se vuelven a mostrar esas unidades.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ella</translation>
    </message>
</context>
<context>
    <name>DrawTools</name>
    <message>
        <source>Last one</source>
        <translation>La última</translation>
    </message>
    <message>
        <source>Draw again what was taken back</source>
        <translation>Volver a dibujar lo retirado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>The original stays as it is; the drawing is kept beside it.</source>
        <translation>El original queda como está; el dibujo se guarda al lado.</translation>
    </message>
</context>
<context>
    <name>DrawingModel</name>
    <message>
        <source>A room has at least %1 on each side; draw from one corner to the other.</source>
        <translation>Una habitación mide al menos %1 por cada lado; dibuje de una esquina a la otra.</translation>
    </message>
    <message>
        <source>That line encloses nothing. Draw a loop around what is wet.</source>
        <translation>Esa línea no encierra nada. Dibuje un lazo alrededor de lo mojado.</translation>
    </message>
    <message>
        <source>This wall would cross another one. Tap the corners in order around the room.</source>
        <translation>Esta pared cruzaría otra. Toque las esquinas en orden alrededor de la habitación.</translation>
    </message>
</context>
<context>
    <name>DryingModel</name>
    <message>
        <source>Give the temperature and the humidity as numbers.</source>
        <translation>Indique la temperatura y la humedad como números.</translation>
    </message>
</context>
<context>
    <name>DryingPage</name>
    <message>
        <source>Moisture</source>
        <translation>Humedad</translation>
    </message>
    <message>
        <source>Temp and RH</source>
        <translation>Temp. y HR</translation>
    </message>
    <message>
        <source>Points by visits</source>
        <translation>Puntos por visitas</translation>
    </message>
    <message>
        <source>Alerts and forecast</source>
        <translation>Avisos y previsión</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Take the log away as a file</source>
        <translation>Llevarse el registro como archivo</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas las habitaciones</translation>
    </message>
    <message>
        <source>Dry goal %1</source>
        <translation>Objetivo de secado %1</translation>
    </message>
    <message>
        <source>Air reading saved: %1</source>
        <translation>Lectura de aire guardada: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>DryingWatchModel</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>No se puede escribir la imagen %1.</translation>
    </message>
</context>
<context>
    <name>EditPageModel</name>
    <message>
        <source>“%1” is no length. Type it like %2.</source>
        <translation>«%1» no es una longitud. Escríbala como %2.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
</context>
<context>
    <name>EndPointSheet</name>
    <message>
        <source>Skip %1</source>
        <translation>Omitir %1</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Punto %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not today, because</source>
        <translation>Hoy no, porque</translation>
    </message>
    <message>
        <source>Furniture in front</source>
        <translation>Muebles delante</translation>
    </message>
    <message>
        <source>Room locked</source>
        <translation>Habitación cerrada</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>Machine in the way</source>
        <translation>Máquina en medio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Another reason, or why it is no longer read</source>
        <translation>Otro motivo, o por qué ya no se lee</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>Omitir hoy</translation>
    </message>
    <message>
        <source>Torn out</source>
        <translation>Demolido</translation>
    </message>
    <message>
        <source>Cannot be reached any more</source>
        <translation>Ya no se alcanza</translation>
    </message>
    <message>
        <source>Read it again from now on</source>
        <translation>Leerlo otra vez desde ahora</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>Quitar el punto</translation>
    </message>
</context>
<context>
    <name>EntryAnswer</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>No photos yet.</source>
        <translation>Aún no hay fotos.</translation>
    </message>
    <message>
        <source>None on record yet.</source>
        <translation>Aún no hay ninguno.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: ahora</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 h</translation>
    </message>
    <message>
        <source>%1: one hour earlier</source>
        <translation>%1: una hora antes</translation>
    </message>
    <message>
        <source>−1 day</source>
        <translation>−1 día</translation>
    </message>
    <message>
        <source>%1: one day earlier</source>
        <translation>%1: un día antes</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save, another</source>
        <translation>Guardar, otro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Answer what has a star</source>
        <translation>Responda lo que lleva asterisco</translation>
    </message>
</context>
<context>
    <name>EquipmentModel</name>
    <message>
        <source>AHAM pints a day</source>
        <translation>pintas AHAM al día</translation>
    </message>
    <message>
        <source>litres a day, AHAM</source>
        <translation>litros al día, AHAM</translation>
    </message>
</context>
<context>
    <name>EquipmentPage</name>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>Circuitos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Take the log away</source>
        <translation>Llevarse el registro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (XLSX)</source>
        <translation>Tablas para hoja de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>Tables as text (CSV)</source>
        <translation>Tablas como texto (CSV)</translation>
    </message>
    <message>
        <source>All charts on paper (PDF)</source>
        <translation>Todos los gráficos en papel (PDF)</translation>
    </message>
    <message>
        <source>This chart as a picture (PNG)</source>
        <translation>Este gráfico como imagen (PNG)</translation>
    </message>
    <message>
        <source>Files go to the folder RestoreAssist in your documents.</source>
        <translation>Los archivos van a la carpeta RestoreAssist de sus documentos.</translation>
    </message>
</context>
<context>
    <name>FileChoices</name>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Mould</source>
        <translation>Moho</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Reconstrucción</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Inundación</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>Tormenta</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Incendio</translation>
    </message>
    <message>
        <source>Sewage</source>
        <translation>Aguas residuales</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Helada</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Descubierto</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Notificado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspeccionado</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Mostly complete</source>
        <translation>Casi terminado</translation>
    </message>
    <message>
        <source>Ready to invoice</source>
        <translation>Listo para facturar</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>File wrapped up</source>
        <translation>Expediente cerrado</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Primera visita</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Final visit</source>
        <translation>Visita final</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Asegurado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Occupant</source>
        <translation>Ocupante</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Property manager</source>
        <translation>Administrador de fincas</translation>
    </message>
    <message>
        <source>Owners' association</source>
        <translation>Comunidad de propietarios</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Aseguradora</translation>
    </message>
    <message>
        <source>Field adjuster</source>
        <translation>Perito de campo</translation>
    </message>
    <message>
        <source>Desk adjuster</source>
        <translation>Perito de oficina</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Asesor</translation>
    </message>
    <message>
        <source>Hygienist</source>
        <translation>Higienista</translation>
    </message>
    <message>
        <source>Subcontractor</source>
        <translation>Subcontratista</translation>
    </message>
    <message>
        <source>Public adjuster</source>
        <translation>Perito del cliente</translation>
    </message>
    <message>
        <source>Authorise work</source>
        <translation>Autorizar el trabajo</translation>
    </message>
    <message>
        <source>Approve cost</source>
        <translation>Aprobar costes</translation>
    </message>
    <message>
        <source>Grant access</source>
        <translation>Dar acceso</translation>
    </message>
    <message>
        <source>Dispose of</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <source>Apply chemicals</source>
        <translation>Aplicar químicos</translation>
    </message>
    <message>
        <source>Extend drying</source>
        <translation>Prolongar el secado</translation>
    </message>
    <message>
        <source>Accept completion</source>
        <translation>Aceptar el final</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Cables and hoses</source>
        <translation>Cables y mangueras</translation>
    </message>
    <message>
        <source>Energy use</source>
        <translation>Consumo de energía</translation>
    </message>
    <message>
        <source>Do not switch off</source>
        <translation>No apagar</translation>
    </message>
    <message>
        <source>Earlier damage</source>
        <translation>Daño anterior</translation>
    </message>
    <message>
        <source>Antimicrobial</source>
        <translation>Antimicrobiano</translation>
    </message>
    <message>
        <source>Stay or leave</source>
        <translation>Quedarse o salir</translation>
    </message>
    <message>
        <source>Repair of the source</source>
        <translation>Reparación del origen</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certificación</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Respirator fit test</source>
        <translation>Prueba de ajuste del respirador</translation>
    </message>
    <message>
        <source>Medical clearance</source>
        <translation>Aptitud médica</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Aislado</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>No hay</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Asbestos</source>
        <translation>Amianto</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Plomo</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Sospecha</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positivo</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Se supone</translation>
    </message>
    <message>
        <source>Not disturbed</source>
        <translation>Sin alterar</translation>
    </message>
    <message>
        <source>Licensed contractor</source>
        <translation>Contratista autorizado</translation>
    </message>
    <message>
        <source>Structural engineer</source>
        <translation>Ingeniero estructural</translation>
    </message>
    <message>
        <source>Electrician</source>
        <translation>Electricista</translation>
    </message>
    <message>
        <source>Plumber</source>
        <translation>Fontanero</translation>
    </message>
    <message>
        <source>Air handling</source>
        <translation>Climatización</translation>
    </message>
    <message>
        <source>Supply line</source>
        <translation>Línea de suministro</translation>
    </message>
    <message>
        <source>Overflow of a basin or bath</source>
        <translation>Desborde de lavabo o bañera</translation>
    </message>
    <message>
        <source>Rain or snow</source>
        <translation>Lluvia o nieve</translation>
    </message>
    <message>
        <source>Toilet tank</source>
        <translation>Cisterna</translation>
    </message>
    <message>
        <source>Appliance discharge</source>
        <translation>Descarga de aparato</translation>
    </message>
    <message>
        <source>Toilet bowl, clean</source>
        <translation>Inodoro, limpio</translation>
    </message>
    <message>
        <source>Toilet bowl with urine</source>
        <translation>Inodoro con orina</translation>
    </message>
    <message>
        <source>Aquarium or water bed</source>
        <translation>Acuario o cama de agua</translation>
    </message>
    <message>
        <source>Ground seepage</source>
        <translation>Filtración del terreno</translation>
    </message>
    <message>
        <source>Beyond the trap</source>
        <translation>Más allá del sifón</translation>
    </message>
    <message>
        <source>Surface or sea water</source>
        <translation>Agua superficial o de mar</translation>
    </message>
    <message>
        <source>Next to it</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Debajo</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Encima</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Under cabinets</source>
        <translation>Bajo los muebles</translation>
    </message>
    <message>
        <source>Crawlspace</source>
        <translation>Cámara sanitaria</translation>
    </message>
    <message>
        <source>Basement</source>
        <translation>Sótano</translation>
    </message>
    <message>
        <source>Attic</source>
        <translation>Ático</translation>
    </message>
    <message>
        <source>Dry by meter</source>
        <translation>Seco según medidor</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Mojado</translation>
    </message>
    <message>
        <source>Not accessible</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Secondary damage</source>
        <translation>Daño secundario</translation>
    </message>
    <message>
        <source>Visible growth</source>
        <translation>Crecimiento visible</translation>
    </message>
    <message>
        <source>Odour</source>
        <translation>Olor</translation>
    </message>
    <message>
        <source>Standing water</source>
        <translation>Agua estancada</translation>
    </message>
    <message>
        <source>Infrared image</source>
        <translation>Imagen infrarroja</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Apartments</source>
        <translation>Apartamentos</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Despacho</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Day care</source>
        <translation>Guardería</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Centro sanitario</translation>
    </message>
    <message>
        <source>Care home</source>
        <translation>Residencia</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Suelo</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>Paredes</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Techo</translation>
    </message>
    <message>
        <source>Cavity</source>
        <translation>Cavidad</translation>
    </message>
    <message>
        <source>Dry it</source>
        <translation>Secar</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Porous</source>
        <translation>Poroso</translation>
    </message>
    <message>
        <source>Semi-porous</source>
        <translation>Semiporoso</translation>
    </message>
    <message>
        <source>Non-porous</source>
        <translation>No poroso</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Check block</source>
        <translation>Bloque de prueba</translation>
    </message>
    <message>
        <source>Salt solution</source>
        <translation>Solución salina</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Combinado</translation>
    </message>
    <message>
        <source>At the source</source>
        <translation>En el origen</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Own evaluation</source>
        <translation>Evaluación propia</translation>
    </message>
    <message>
        <source>Verification by others</source>
        <translation>Verificación por terceros</translation>
    </message>
    <message>
        <source>Lead renovation</source>
        <translation>Renovación con plomo</translation>
    </message>
    <message>
        <source>Mould notification</source>
        <translation>Notificación de moho</translation>
    </message>
    <message>
        <source>Mould protocol</source>
        <translation>Protocolo de moho</translation>
    </message>
    <message>
        <source>Mould clearance</source>
        <translation>Liberación de moho</translation>
    </message>
    <message>
        <source>Photos to the owner</source>
        <translation>Fotos al propietario</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interna</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Para el cliente</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Clean it</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Store it</source>
        <translation>Almacenar</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Touched soiled materials</source>
        <translation>Tocó materiales sucios</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>People at higher risk</source>
        <translation>Personas con más riesgo</translation>
    </message>
    <message>
        <source>Ran through floor, wall or ceiling</source>
        <translation>Pasó por suelo, pared o techo</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Otro origen</translation>
    </message>
    <message>
        <source>Old building or earlier losses</source>
        <translation>Edificio viejo o daños previos</translation>
    </message>
    <message>
        <source>Chemicals or regulated material</source>
        <translation>Químicos o material regulado</translation>
    </message>
</context>
<context>
    <name>FileEntries</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing on record yet</source>
        <translation>Nada registrado aún</translation>
    </message>
    <message>
        <source>What is entered here stands in the record with person and time.</source>
        <translation>Lo que se registra aquí consta con persona y hora.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Registrar</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Dates of the job</source>
        <translation>Fechas del trabajo</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Siniestro</translation>
    </message>
    <message>
        <source>Programme rules</source>
        <translation>Reglas del programa</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>People and companies</source>
        <translation>Personas y empresas</translation>
    </message>
    <message>
        <source>Occupants</source>
        <translation>Ocupantes</translation>
    </message>
    <message>
        <source>What people were told</source>
        <translation>Avisos dados</translation>
    </message>
    <message>
        <source>Authority by word</source>
        <translation>Autorización verbal</translation>
    </message>
    <message>
        <source>Certificates of the crew</source>
        <translation>Acreditaciones del equipo</translation>
    </message>
    <message>
        <source>Power isolation</source>
        <translation>Corte de energía</translation>
    </message>
    <message>
        <source>Protective equipment</source>
        <translation>Equipo de protección</translation>
    </message>
    <message>
        <source>Hazard tests</source>
        <translation>Pruebas de peligros</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Especialistas</translation>
    </message>
    <message>
        <source>Source of the water</source>
        <translation>Origen del agua</translation>
    </message>
    <message>
        <source>Where water may have gone</source>
        <translation>Adónde pudo ir el agua</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <source>Air handling</source>
        <translation>Climatización</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>Checks of meters</source>
        <translation>Comprobación de medidores</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>Plan de trabajo</translation>
    </message>
    <message>
        <source>Containment</source>
        <translation>Contención</translation>
    </message>
    <message>
        <source>Pressure readings</source>
        <translation>Lecturas de presión</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Desviaciones</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>Antimicrobials</source>
        <translation>Antimicrobianos</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Liberación</translation>
    </message>
    <message>
        <source>Papers that law asks for</source>
        <translation>Papeles que exige la ley</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Cajas</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Traslados</translation>
    </message>
    <message>
        <source>Loss and claim</source>
        <translation>Siniestro y caso</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Category of water</source>
        <translation>Categoría del agua</translation>
    </message>
    <message>
        <source>Class of drying</source>
        <translation>Clase de secado</translation>
    </message>
    <message>
        <source>Condition (growth)</source>
        <translation>Condición (crecimiento)</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Categoría %1</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Clase %1</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>Condición %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decidido: %1</translation>
    </message>
    <message>
        <source>From a clean source</source>
        <translation>De origen limpio</translation>
    </message>
    <message>
        <source>May make people ill</source>
        <translation>Puede enfermar</translation>
    </message>
    <message>
        <source>Grossly contaminated</source>
        <translation>Muy contaminada</translation>
    </message>
    <message>
        <source>Little of it wet</source>
        <translation>Poco mojado</translation>
    </message>
    <message>
        <source>Much of it wet</source>
        <translation>Bastante mojado</translation>
    </message>
    <message>
        <source>Most of it wet</source>
        <translation>Casi todo mojado</translation>
    </message>
    <message>
        <source>Held in slow materials</source>
        <translation>En materiales lentos</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>Nada inusual</translation>
    </message>
    <message>
        <source>Settled spores</source>
        <translation>Esporas depositadas</translation>
    </message>
    <message>
        <source>Actual growth</source>
        <translation>Crecimiento real</translation>
    </message>
    <message>
        <source>Safety shoes</source>
        <translation>Calzado de seguridad</translation>
    </message>
    <message>
        <source>Gloves</source>
        <translation>Guantes</translation>
    </message>
    <message>
        <source>Eye protection</source>
        <translation>Protección ocular</translation>
    </message>
    <message>
        <source>Hard hat</source>
        <translation>Casco</translation>
    </message>
    <message>
        <source>Respirator</source>
        <translation>Respirador</translation>
    </message>
    <message>
        <source>Coverall</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Readings and equipment</source>
        <translation>Lecturas y equipos</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>Extracción</translation>
    </message>
    <message>
        <source>Demolition</source>
        <translation>Demolición</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Infant</source>
        <translation>Bebé</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>Ancianos</translation>
    </message>
    <message>
        <source>Respiratory illness</source>
        <translation>Enfermedad respiratoria</translation>
    </message>
    <message>
        <source>Weak immune system</source>
        <translation>Sistema inmune débil</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Perro</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Gato</translation>
    </message>
    <message>
        <source>Stay out of the drying rooms</source>
        <translation>No entrar en las habitaciones en secado</translation>
    </message>
    <message>
        <source>Sleep elsewhere while machines run</source>
        <translation>Dormir en otro lugar mientras funcionen los equipos</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>Ducted</source>
        <translation>Por conductos</translation>
    </message>
    <message>
        <source>Split unit</source>
        <translation>Unidad split</translation>
    </message>
    <message>
        <source>Radiators only</source>
        <translation>Solo radiadores</translation>
    </message>
    <message>
        <source>All wet rooms</source>
        <translation>Todas las habitaciones mojadas</translation>
    </message>
    <message>
        <source>Whole building</source>
        <translation>Todo el edificio</translation>
    </message>
    <message>
        <source>The owner's plumber</source>
        <translation>El fontanero del propietario</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>El propietario</translation>
    </message>
    <message>
        <source>Property manager</source>
        <translation>Administrador de fincas</translation>
    </message>
    <message>
        <source>The crew</source>
        <translation>El equipo</translation>
    </message>
    <message>
        <source>A plumber</source>
        <translation>Un fontanero</translation>
    </message>
    <message>
        <source>Burst supply hose</source>
        <translation>Manguera de suministro rota</translation>
    </message>
    <message>
        <source>Leaking pipe</source>
        <translation>Tubería con fuga</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Desbordamiento</translation>
    </message>
    <message>
        <source>Failed appliance</source>
        <translation>Aparato averiado</translation>
    </message>
    <message>
        <source>No moisture found</source>
        <translation>Sin humedad</translation>
    </message>
    <message>
        <source>Wet, point added</source>
        <translation>Mojado, punto añadido</translation>
    </message>
    <message>
        <source>Sound, dries in place</source>
        <translation>En buen estado, se seca en su sitio</translation>
    </message>
    <message>
        <source>Contaminated</source>
        <translation>Contaminado</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Cheaper to replace</source>
        <translation>Más barato reemplazar</translation>
    </message>
    <message>
        <source>Every point at its goal at two visits</source>
        <translation>Cada punto en su objetivo en dos visitas</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>Client asked for another day</source>
        <translation>El cliente pidió otro día</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Aseguradora</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Client called</source>
        <translation>Llamó el cliente</translation>
    </message>
    <message>
        <source>Bagged, landfill</source>
        <translation>Embolsado, vertedero</translation>
    </message>
    <message>
        <source>Licensed disposal</source>
        <translation>Eliminación autorizada</translation>
    </message>
    <message>
        <source>Plastic sheeting</source>
        <translation>Lámina de plástico</translation>
    </message>
    <message>
        <source>Zip door</source>
        <translation>Puerta con cremallera</translation>
    </message>
    <message>
        <source>Sealed vents</source>
        <translation>Rejillas selladas</translation>
    </message>
    <message>
        <source>The machines are loud day and night.</source>
        <translation>Los equipos hacen ruido día y noche.</translation>
    </message>
    <message>
        <source>Cables and hoses lie on the floors.</source>
        <translation>Hay cables y mangueras en el suelo.</translation>
    </message>
    <message>
        <source>The machines use power all day.</source>
        <translation>Los equipos consumen energía todo el día.</translation>
    </message>
    <message>
        <source>Machines must not be switched off or moved.</source>
        <translation>No se deben apagar ni mover los equipos.</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Pick a topic</source>
        <translation>Elija un tema</translation>
    </message>
    <message>
        <source>What is on record and what is missing is shown here.</source>
        <translation>Aquí se ve lo registrado y lo que falta.</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Claim number</source>
        <translation>Número de siniestro</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Aseguradora</translation>
    </message>
    <message>
        <source>Loss in a few words</source>
        <translation>Siniestro en pocas palabras</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Tipo de trabajo</translation>
    </message>
    <message>
        <source>Peril</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Is the time of the loss known?</source>
        <translation>¿Se conoce la hora del siniestro?</translation>
    </message>
    <message>
        <source>Why the time is an estimate</source>
        <translation>Por qué la hora es estimada</translation>
    </message>
    <message>
        <source>Jurisdiction, like US-TX</source>
        <translation>Jurisdicción, como US-TX</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Keep the file until</source>
        <translation>Conservar el expediente hasta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Número de póliza</translation>
    </message>
    <message>
        <source>Who assigned the job</source>
        <translation>Quién asignó el trabajo</translation>
    </message>
    <message>
        <source>Assigned at</source>
        <translation>Asignado el</translation>
    </message>
    <message>
        <source>Adjuster</source>
        <translation>Perito</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>Franquicia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Hours between visits</source>
        <translation>Horas entre visitas</translation>
    </message>
    <message>
        <source>Photos it asks for</source>
        <translation>Fotos que exige</translation>
    </message>
    <message>
        <source>Forms it asks for</source>
        <translation>Formularios que exige</translation>
    </message>
    <message>
        <source>Why the visit was late</source>
        <translation>Por qué se retrasó la visita</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>May decide</source>
        <translation>Puede decidir</translation>
    </message>
    <message>
        <source>Approves up to</source>
        <translation>Aprueba hasta</translation>
    </message>
    <message>
        <source>Limits of the authority</source>
        <translation>Límites de la autoridad</translation>
    </message>
    <message>
        <source>Licence or registration</source>
        <translation>Licencia o registro</translation>
    </message>
    <message>
        <source>Independent of the remediation?</source>
        <translation>¿Independiente de la remediación?</translation>
    </message>
    <message>
        <source>People in the building</source>
        <translation>Personas en el edificio</translation>
    </message>
    <message>
        <source>Who is vulnerable</source>
        <translation>Personas vulnerables</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Mascotas</translation>
    </message>
    <message>
        <source>Do they stay?</source>
        <translation>¿Se quedan?</translation>
    </message>
    <message>
        <source>Advice given</source>
        <translation>Consejo dado</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Comunicado a</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Comunicado el</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Persona o empresa</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dado por</translation>
    </message>
    <message>
        <source>In which role</source>
        <translation>En qué calidad</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Qué abarca</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Dado el</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emitido el</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Lock or tag</source>
        <translation>Candado o etiqueta</translation>
    </message>
    <message>
        <source>Restored at</source>
        <translation>Restablecido el</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Used at</source>
        <translation>Usado el</translation>
    </message>
    <message>
        <source>Fit test on file?</source>
        <translation>¿Prueba de ajuste archivada?</translation>
    </message>
    <message>
        <source>Medical clearance on file?</source>
        <translation>¿Aptitud médica archivada?</translation>
    </message>
    <message>
        <source>Protective equipment</source>
        <translation>Equipo de protección</translation>
    </message>
    <message>
        <source>Respirator</source>
        <translation>Respirador</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Sample number</source>
        <translation>Número de muestra</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Especialista</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Did the client decline?</source>
        <translation>¿Lo rechazó el cliente?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Is the source found?</source>
        <translation>¿Se encontró el origen?</translation>
    </message>
    <message>
        <source>Is the water stopped?</source>
        <translation>¿Se detuvo el agua?</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Where the water came from</source>
        <translation>De dónde vino el agua</translation>
    </message>
    <message>
        <source>Stopped at</source>
        <translation>Detenida el</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>Detenida por</translation>
    </message>
    <message>
        <source>Who repairs it</source>
        <translation>Quién lo repara</translation>
    </message>
    <message>
        <source>Who goes on searching</source>
        <translation>Quién sigue buscando</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Colocar</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Owner told at</source>
        <translation>Propietario informado el</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Is it occupied?</source>
        <translation>¿Está ocupado?</translation>
    </message>
    <message>
        <source>Is the inside painted?</source>
        <translation>¿El interior está pintado?</translation>
    </message>
    <message>
        <source>Year built</source>
        <translation>Año de construcción</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construcción</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>Plantas</translation>
    </message>
    <message>
        <source>Air handling</source>
        <translation>Climatización</translation>
    </message>
    <message>
        <source>Crawlspace, basement, attic</source>
        <translation>Sótano, cámara, ático</translation>
    </message>
    <message>
        <source>Earlier losses</source>
        <translation>Siniestros anteriores</translation>
    </message>
    <message>
        <source>Is it contaminated?</source>
        <translation>¿Está contaminada?</translation>
    </message>
    <message>
        <source>Were the returns inspected?</source>
        <translation>¿Se revisaron los retornos?</translation>
    </message>
    <message>
        <source>Is a specialist needed?</source>
        <translation>¿Hace falta un especialista?</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Superficie de la habitación</translation>
    </message>
    <message>
        <source>Material in the catalogue</source>
        <translation>Material del catálogo</translation>
    </message>
    <message>
        <source>Dry it or remove it</source>
        <translation>Secar o retirar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Porosity</source>
        <translation>Porosidad</translation>
    </message>
    <message>
        <source>Evaporation</source>
        <translation>Evaporación</translation>
    </message>
    <message>
        <source>May hold</source>
        <translation>Puede contener</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Medidor</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Passed?</source>
        <translation>¿Superado?</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Comprobado el</translation>
    </message>
    <message>
        <source>Reference value</source>
        <translation>Valor de referencia</translation>
    </message>
    <message>
        <source>Shown value</source>
        <translation>Valor mostrado</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Qué se retira</translation>
    </message>
    <message>
        <source>Drying goals</source>
        <translation>Objetivos de secado</translation>
    </message>
    <message>
        <source>Chambers</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Chamber</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Built at</source>
        <translation>Construida el</translation>
    </message>
    <message>
        <source>Removed at</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>Critical barriers</source>
        <translation>Barreras críticas</translation>
    </message>
    <message>
        <source>Is the air handling isolated?</source>
        <translation>¿Climatización aislada?</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Are there signs?</source>
        <translation>¿Hay señales?</translation>
    </message>
    <message>
        <source>Negative pressure?</source>
        <translation>¿Presión negativa?</translation>
    </message>
    <message>
        <source>Pressure against outside of it</source>
        <translation>Presión respecto al exterior</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Leído el</translation>
    </message>
    <message>
        <source>What was done otherwise</source>
        <translation>Qué se hizo distinto</translation>
    </message>
    <message>
        <source>Why it was done</source>
        <translation>Por qué se hizo</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Acordado con</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo asumido</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>Retirado por</translation>
    </message>
    <message>
        <source>Photos before</source>
        <translation>Fotos de antes</translation>
    </message>
    <message>
        <source>Photos after</source>
        <translation>Fotos de después</translation>
    </message>
    <message>
        <source>Quantities, like area: 2.5 m²</source>
        <translation>Cantidades, como área: 2.5 m²</translation>
    </message>
    <message>
        <source>Bagged?</source>
        <translation>¿Embolsado?</translation>
    </message>
    <message>
        <source>How the rest was cleaned</source>
        <translation>Cómo se limpió el resto</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Dilution, like 1:64</source>
        <translation>Dilución, como 1:64</translation>
    </message>
    <message>
        <source>Where it was applied</source>
        <translation>Dónde se aplicó</translation>
    </message>
    <message>
        <source>Applied by</source>
        <translation>Aplicado por</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>Aplicado el</translation>
    </message>
    <message>
        <source>Did the client consent?</source>
        <translation>¿Dio su consentimiento?</translation>
    </message>
    <message>
        <source>Ventilation</source>
        <translation>Ventilación</translation>
    </message>
    <message>
        <source>Client informed at</source>
        <translation>Cliente informado el</translation>
    </message>
    <message>
        <source>Consent by</source>
        <translation>Consentimiento de</translation>
    </message>
    <message>
        <source>Inside air handling?</source>
        <translation>¿Dentro de la climatización?</translation>
    </message>
    <message>
        <source>Approval for air handling</source>
        <translation>Aprobación para climatización</translation>
    </message>
    <message>
        <source>Visibly clean?</source>
        <translation>¿Limpio a la vista?</translation>
    </message>
    <message>
        <source>Dry?</source>
        <translation>¿Seco?</translation>
    </message>
    <message>
        <source>Free of odour?</source>
        <translation>¿Sin olor?</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Evaluado por</translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation>Evaluado el</translation>
    </message>
    <message>
        <source>What the client was told about it</source>
        <translation>Qué se dijo al cliente</translation>
    </message>
    <message>
        <source>Was the cause dealt with?</source>
        <translation>¿Se atendió la causa?</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué se hará con ello</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado del objeto</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Antigüedad en años</translation>
    </message>
    <message>
        <source>Code on the label</source>
        <translation>Código de la etiqueta</translation>
    </message>
    <message>
        <source>Packed by</source>
        <translation>Embalado por</translation>
    </message>
    <message>
        <source>Packed at</source>
        <translation>Embalado el</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Movido por</translation>
    </message>
    <message>
        <source>Moved at</source>
        <translation>Movido el</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Recibido por</translation>
    </message>
</context>
<context>
    <name>FileTopics</name>
    <message>
        <source>Site file</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>%1, something is missing</source>
        <translation>%1, falta algo</translation>
    </message>
</context>
<context>
    <name>FilingChoices</name>
    <message>
        <source>What they show</source>
        <translation>Qué muestran</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
</context>
<context>
    <name>FormDetail</name>
    <message>
        <source>%1 (not required)</source>
        <translation>%1 (no obligatorio)</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>Firmado por %1, %2</translation>
    </message>
    <message>
        <source>Refused by %1, %2: %3</source>
        <translation>Rechazado por %1, %2: %3</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>Revisión nueva</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>All bytes are those that were signed</source>
        <translation>Todos los bytes son los firmados</translation>
    </message>
</context>
<context>
    <name>FormFilling</name>
    <message>
        <source>Leave the form; answers are kept</source>
        <translation>Dejar el formulario; las respuestas se conservan</translation>
    </message>
    <message>
        <source>This becomes the next revision; it has to be signed again.</source>
        <translation>Será la próxima revisión; hay que firmarla de nuevo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 (if there is something to say)</source>
        <translation>%1 (si hay algo que decir)</translation>
    </message>
    <message>
        <source>These points are not certified</source>
        <translation>Estos puntos no se certifican</translation>
    </message>
    <message>
        <source>Certify the others, with these named</source>
        <translation>Certificar los demás, nombrando estos</translation>
    </message>
    <message>
        <source>From the record</source>
        <translation>Del registro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Prepare for signing</source>
        <translation>Preparar para firmar</translation>
    </message>
    <message>
        <source>Answer what is asked</source>
        <translation>Responda lo que se pregunta</translation>
    </message>
</context>
<context>
    <name>FormItem</name>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>Por firmar</translation>
    </message>
    <message>
        <source>%1, revision %2, %3</source>
        <translation>%1, revisión %2, %3</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>Revisión %1, %2</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Access and keys</source>
        <translation>Acceso y llaves</translation>
    </message>
    <message>
        <source>Authority to dispose</source>
        <translation>Autorización de desecho</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>Certificado de terminación</translation>
    </message>
    <message>
        <source>Certificate of dryness</source>
        <translation>Certificado de sequedad</translation>
    </message>
    <message>
        <source>Consequences that were explained</source>
        <translation>Consecuencias que se explicaron</translation>
    </message>
    <message>
        <source>Customer or authorised representative</source>
        <translation>Cliente o representante autorizado</translation>
    </message>
    <message>
        <source>For the company</source>
        <translation>Por la empresa</translation>
    </message>
    <message>
        <source>Items and materials to be disposed of</source>
        <translation>Objetos y materiales que se desechan</translation>
    </message>
    <message>
        <source>Owner or authorised representative</source>
        <translation>Propietario o representante autorizado</translation>
    </message>
    <message>
        <source>Refusal or limitation of a recommended step</source>
        <translation>Rechazo o limitación de un paso recomendado</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Remarks of the customer</source>
        <translation>Observaciones del cliente</translation>
    </message>
    <message>
        <source>The step that was recommended</source>
        <translation>El paso que se recomendó</translation>
    </message>
    <message>
        <source>What is done instead</source>
        <translation>Qué se hace en su lugar</translation>
    </message>
    <message>
        <source>What is left open</source>
        <translation>Qué queda pendiente</translation>
    </message>
    <message>
        <source>What the customer decided, and why</source>
        <translation>Qué decidió el cliente y por qué</translation>
    </message>
    <message>
        <source>What the owner wants to keep</source>
        <translation>Qué quiere conservar el propietario</translation>
    </message>
    <message>
        <source>Who pays and how</source>
        <translation>Quién paga y cómo</translation>
    </message>
    <message>
        <source>Why it was recommended</source>
        <translation>Por qué se recomendó</translation>
    </message>
    <message>
        <source>Why they are not restored</source>
        <translation>Por qué no se restauran</translation>
    </message>
    <message>
        <source>Work authorisation</source>
        <translation>Autorización de trabajo</translation>
    </message>
    <message>
        <source>Work that is authorised</source>
        <translation>Trabajo que se autoriza</translation>
    </message>
    <message>
        <source>Work that was done</source>
        <translation>Trabajo realizado</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No forms yet</source>
        <translation>Aún no hay formularios</translation>
    </message>
    <message>
        <source>Choose one: what the record knows is filled in.</source>
        <translation>Elija uno: lo que sabe el registro ya está puesto.</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Formulario nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Read the form</source>
        <translation>Leer el formulario</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Aún no hay nada que leer</translation>
    </message>
    <message>
        <source>A form that is chosen is shown here as it prints.</source>
        <translation>Un formulario elegido se muestra aquí como se imprime.</translation>
    </message>
    <message>
        <source>Which form?</source>
        <translation>¿Qué formulario?</translation>
    </message>
    <message>
        <source>The form is ready to be signed.</source>
        <translation>El formulario está listo para firmar.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>The refusal is recorded.</source>
        <translation>El rechazo queda registrado.</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Control gallery</source>
        <translation>Muestrario de controles</translation>
    </message>
    <message>
        <source>Theme and text</source>
        <translation>Tema y texto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>Exterior</translation>
    </message>
    <message>
        <source>Body text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>A note that wraps</source>
        <translation>Una nota que salta de línea</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Tonal</source>
        <translation>Tonal</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Category 2</source>
        <translation>Categoría 2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>60 percent</source>
        <translation>60 por ciento</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>El servidor no respondió.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Points at dry goal</source>
        <translation>Puntos en el objetivo</translation>
    </message>
    <message>
        <source>of 12</source>
        <translation>de 12</translation>
    </message>
    <message>
        <source>2 still wet</source>
        <translation>2 aún mojados</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <source>P-01</source>
        <translation>P-01</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Dry goal %1</source>
        <translation>Objetivo de secado %1</translation>
    </message>
    <message>
        <source>Words and choices</source>
        <translation>Palabras y opciones</translation>
    </message>
    <message>
        <source>A setting</source>
        <translation>Un ajuste</translation>
    </message>
    <message>
        <source>What it does.</source>
        <translation>Lo que hace.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>Pasillo</translation>
    </message>
    <message>
        <source>A room with a rather long name</source>
        <translation>Una habitación con un nombre bastante largo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Focused</source>
        <translation>Con foco</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humedad</translation>
    </message>
    <message>
        <source>% RH</source>
        <translation>% HR</translation>
    </message>
    <message>
        <source>Kitchen removed</source>
        <translation>Cocina quitada</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>Secado</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Aún no hay trabajos</translation>
    </message>
    <message>
        <source>They arrive with the next sync.</source>
        <translation>Llegan con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
</context>
<context>
    <name>HazardSheet</name>
    <message>
        <source>Hazards on site</source>
        <translation>Peligros en el lugar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Last looked at by %1, %2.</source>
        <translation>Revisado por última vez por %1, %2.</translation>
    </message>
    <message>
        <source>Nobody has said yet.</source>
        <translation>Nadie lo ha dicho aún.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: no</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: sí</translation>
    </message>
    <message>
        <source>What controls it: %1</source>
        <translation>Qué lo controla: %1</translation>
    </message>
    <message>
        <source>What controls it</source>
        <translation>Qué lo controla</translation>
    </message>
    <message>
        <source>All others: not there</source>
        <translation>Los demás: no hay</translation>
    </message>
    <message>
        <source>Entry allowed</source>
        <translation>Entrada permitida</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>Sin entrada</translation>
    </message>
    <message>
        <source>Save hazards</source>
        <translation>Guardar peligros</translation>
    </message>
    <message>
        <source>Answer each hazard</source>
        <translation>Responda a cada peligro</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message numerus="yes">
        <source>%1 of %n photos taken in</source>
        <translation>
            <numerusform>%1 de %n foto incorporada</numerusform>
            <numerusform>%1 de %n fotos incorporadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n files were not taken in</source>
        <translation>
            <numerusform>%n archivo no se incorporó</numerusform>
            <numerusform>%n archivos no se incorporaron</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import photos</source>
        <translation>Importar fotos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Originals are kept byte for byte. They can be filed elsewhere later.</source>
        <translation>Los originales se guardan byte a byte. Se pueden clasificar de otro modo después.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
</context>
<context>
    <name>IntakeData</name>
    <message>
        <source>Tap a value to say which field it fills. Keep the mapping under the name of the other system, and the next file fills itself.</source>
        <translation>Toque un valor para decir qué campo rellena. Conserve la asignación con el nombre del otro sistema, y el próximo archivo se rellena solo.</translation>
    </message>
    <message>
        <source>Name of the other system</source>
        <translation>Nombre del otro sistema</translation>
    </message>
    <message>
        <source>Keep mapping</source>
        <translation>Conservar asignación</translation>
    </message>
    <message>
        <source>Which field is %1?</source>
        <translation>¿Qué campo es %1?</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>IntakeFieldRow</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Quizá</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Aceptar %1</translation>
    </message>
    <message>
        <source>Leave %1 empty</source>
        <translation>Dejar %1 vacío</translation>
    </message>
    <message>
        <source>From %1: “%2”</source>
        <translation>De %1: «%2»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Page %1: “%2”</source>
        <translation>Página %1: «%2»</translation>
    </message>
    <message>
        <source>Or %1</source>
        <translation>O %1</translation>
    </message>
</context>
<context>
    <name>IntakeFields</name>
    <message>
        <source>Job number</source>
        <translation>Número de trabajo</translation>
    </message>
    <message>
        <source>If the time of loss is not known: why</source>
        <translation>Si no se sabe la hora del siniestro: por qué</translation>
    </message>
    <message>
        <source>Why the time of loss is not known</source>
        <translation>Por qué no se sabe la hora del siniestro</translation>
    </message>
</context>
<context>
    <name>IntakeLines</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>IntakeModel</name>
    <message>
        <source>Only files of this machine can be read.</source>
        <translation>Solo se pueden leer archivos de esta máquina.</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>One file at a time: the first is read.</source>
        <translation>Un archivo cada vez: se lee el primero.</translation>
    </message>
    <message>
        <source>An intake of %1 was not finished.</source>
        <translation>Una admisión de %1 no se terminó.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ella</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Lo que llegó</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>To ask for: %1</source>
        <translation>Por preguntar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to accept</source>
        <translation>
            <numerusform>%n por aceptar</numerusform>
            <numerusform>%n por aceptar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Nothing was entered yet.</source>
        <translation>Aún no se ha introducido nada.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Accept what is sure</source>
        <translation>Aceptar lo seguro</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Open the job</source>
        <translation>Abrir el trabajo</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.eml *.json *.txt)</source>
        <translation>Documentos (*.pdf *.docx *.eml *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>¿Empezar de nuevo?</translation>
    </message>
    <message>
        <source>What was typed and accepted is forgotten. Files on this tablet stay where they are.</source>
        <translation>Lo escrito y aceptado se olvida. Los archivos de esta tableta quedan donde están.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>The job is open.</source>
        <translation>El trabajo está abierto.</translation>
    </message>
    <message>
        <source>Mapping kept: %1</source>
        <translation>Asignación conservada: %1</translation>
    </message>
</context>
<context>
    <name>IntakeSource</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>What was said or written</source>
        <translation>Lo que se dijo o escribió</translation>
    </message>
    <message>
        <source>Paste an e-mail, or type what the caller says. What is recognised appears in the form.</source>
        <translation>Pegue un correo, o escriba lo que dice quien llama. Lo reconocido aparece en el formulario.</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Suelte un archivo aquí</translation>
    </message>
    <message>
        <source>PDF, Word, e-mail, JSON of another system, or text; up to 25 MB. It stays on this tablet and is kept with the job.</source>
        <translation>PDF, Word, correo, JSON de otro sistema o texto; hasta 25 MB. Queda en esta tableta y se guarda con el trabajo.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reading, %1 %</source>
        <translation>Leyendo, %1 %</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Recognised in the text</source>
        <translation>Reconocido en el texto</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeTemplates</name>
    <message>
        <source>Telephone call</source>
        <translation>Llamada telefónica</translation>
    </message>
    <message>
        <source>Assignment from an insurer</source>
        <translation>Encargo de una aseguradora</translation>
    </message>
    <message>
        <source>Property manager</source>
        <translation>Administrador de fincas</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Client's phone</source>
        <translation>Teléfono del cliente</translation>
    </message>
    <message>
        <source>Client's e-mail</source>
        <translation>Correo del cliente</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Estado o región</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Time of loss</source>
        <translation>Hora del siniestro</translation>
    </message>
    <message>
        <source>Source of loss</source>
        <translation>Origen del siniestro</translation>
    </message>
    <message>
        <source>Peril</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Rooms named</source>
        <translation>Habitaciones nombradas</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Aseguradora</translation>
    </message>
    <message>
        <source>Claim number</source>
        <translation>Número de siniestro</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Número de póliza</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>Franquicia</translation>
    </message>
    <message>
        <source>Adjuster</source>
        <translation>Perito</translation>
    </message>
    <message>
        <source>Adjuster's phone</source>
        <translation>Teléfono del perito</translation>
    </message>
    <message>
        <source>Adjuster's e-mail</source>
        <translation>Correo del perito</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>Asignado por</translation>
    </message>
    <message>
        <source>Contact on site</source>
        <translation>Contacto en el lugar</translation>
    </message>
    <message>
        <source>Contact's phone</source>
        <translation>Teléfono del contacto</translation>
    </message>
    <message>
        <source>Number of the sender</source>
        <translation>Número del remitente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Inundación</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>Tormenta</translation>
    </message>
    <message>
        <source>Sewage</source>
        <translation>Aguas residuales</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Helada</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Incendio</translation>
    </message>
    <message>
        <source>Mould</source>
        <translation>Moho</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>Esto está en el futuro.</translation>
    </message>
    <message>
        <source>This is more than a year ago.</source>
        <translation>Esto es de hace más de un año.</translation>
    </message>
    <message>
        <source>Another field has the same value.</source>
        <translation>Otro campo tiene el mismo valor.</translation>
    </message>
    <message>
        <source>This is not usual in that country.</source>
        <translation>Esto no es habitual en ese país.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Esto es demasiado largo.</translation>
    </message>
    <message>
        <source>This cannot be read. Type it another way.</source>
        <translation>Esto no se puede leer. Escríbalo de otra forma.</translation>
    </message>
    <message>
        <source>2026-03-14 18:30</source>
        <translation>2026-03-14 18:30</translation>
    </message>
    <message>
        <source>US</source>
        <translation>ES</translation>
    </message>
</context>
<context>
    <name>JobItem</name>
    <message>
        <source>Drying</source>
        <translation>Secado</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 of %5 points at the goal</source>
        <translation>%1, %2, %3, %4 de %5 puntos en el objetivo</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Su decisión</translation>
    </message>
    <message>
        <source>%1 of %2 points at the goal</source>
        <translation>%1 de %2 puntos en el objetivo</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>Aún no hay puntos</translation>
    </message>
    <message numerus="yes">
        <source>%n wet</source>
        <translation>
            <numerusform>%n mojado</numerusform>
            <numerusform>%n mojados</numerusform>
        </translation>
    </message>
    <message>
        <source>No workflow running</source>
        <translation>No hay flujo en marcha</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Aún no hay visitas</translation>
    </message>
    <message>
        <source>Last visit %1</source>
        <translation>Última visita %1</translation>
    </message>
    <message>
        <source>%1  ·  Claim %2</source>
        <translation>%1  ·  Siniestro %2</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sync</source>
        <translation>
            <numerusform>%n por sincronizar</numerusform>
            <numerusform>%n por sincronizar</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
</context>
<context>
    <name>JobPreview</name>
    <message>
        <source>Open this job</source>
        <translation>Abrir este trabajo</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Search jobs</source>
        <translation>Buscar trabajos</translation>
    </message>
    <message>
        <source>Client, address, claim or job number</source>
        <translation>Cliente, dirección, siniestro o número de trabajo</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Trabajo nuevo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>Secado</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Sin sincronizar</translation>
    </message>
    <message>
        <source>Jobs that the office assigns to you arrive with the next sync.</source>
        <translation>Los trabajos que la oficina le asigna llegan con la próxima sincronización.</translation>
    </message>
    <message>
        <source>No job matches</source>
        <translation>Ningún trabajo coincide</translation>
    </message>
    <message>
        <source>No jobs on this tablet yet</source>
        <translation>Aún no hay trabajos en esta tableta</translation>
    </message>
    <message>
        <source>Try fewer words, or show all jobs.</source>
        <translation>Pruebe con menos palabras, o muestre todos los trabajos.</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>Mostrar todos los trabajos</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>Elija un trabajo</translation>
    </message>
    <message>
        <source>Its rooms, what is open and its people appear here. A second tap opens it.</source>
        <translation>Aquí aparecen sus habitaciones, lo pendiente y las personas. Un segundo toque lo abre.</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The key is in the keyring of this machine.</source>
        <translation>La clave está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>A passphrase locks the records.</source>
        <translation>Una frase de contraseña bloquea los registros.</translation>
    </message>
    <message>
        <source>A recovery code was made. It opens the records when the key is lost.</source>
        <translation>Hay un código de recuperación. Abre los registros si se pierde la clave.</translation>
    </message>
    <message>
        <source>No recovery code was made: when the key is lost, what is only on this tablet is lost.</source>
        <translation>No hay código de recuperación: si se pierde la clave, se pierde lo que solo está en esta tableta.</translation>
    </message>
    <message>
        <source>The code that was written down before ends.</source>
        <translation>El código anotado antes dejará de valer.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Crear un código nuevo</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Crear un código de recuperación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LineWizardSheet</name>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set up a serial instrument</source>
        <translation>Configurar un instrumento serie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Look for ports again</source>
        <translation>Buscar puertos de nuevo</translation>
    </message>
    <message>
        <source>This computer has no serial port. Plug in the adapter of the instrument, then close and open this sheet.</source>
        <translation>Este equipo no tiene puerto serie. Conecte el adaptador del instrumento, luego cierre y abra esta hoja.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Choose the port of the instrument.</source>
        <translation>Elija el puerto del instrumento.</translation>
    </message>
    <message>
        <source>Nothing arrives. Is the instrument on, and does it send by itself?</source>
        <translation>No llega nada. ¿Está encendido el instrumento y envía por sí solo?</translation>
    </message>
    <message>
        <source>Bytes arrive that are no text: wrong speed? Try another.</source>
        <translation>Llegan bytes que no son texto: ¿velocidad equivocada? Pruebe otra.</translation>
    </message>
    <message>
        <source>Lines arrive; a few more are needed.</source>
        <translation>Llegan líneas; hacen falta algunas más.</translation>
    </message>
    <message>
        <source>These lines arrive. If they look right, go on.</source>
        <translation>Llegan estas líneas. Si se ven bien, siga.</translation>
    </message>
    <message>
        <source>The lines name their values and can be read as they are.</source>
        <translation>Las líneas nombran sus valores y se pueden leer así.</translation>
    </message>
    <message>
        <source>This is what the columns seem to hold. Correct what is wrong: a guess by size alone may be.</source>
        <translation>Esto parecen contener las columnas. Corrija lo que esté mal: lo adivinado solo por el tamaño puede estarlo.</translation>
    </message>
    <message>
        <source>Read these lines</source>
        <translation>Leer estas líneas</translation>
    </message>
    <message>
        <source>A guess: only the size of the numbers speaks for it.</source>
        <translation>Una suposición: solo habla por ella el tamaño de los números.</translation>
    </message>
    <message>
        <source>Column %1 holds: %2</source>
        <translation>La columna %1 contiene: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the instrument</source>
        <translation>Nombre del instrumento</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Póngale un nombre</translation>
    </message>
    <message>
        <source>Pair this instrument</source>
        <translation>Emparejar este instrumento</translation>
    </message>
</context>
<context>
    <name>LiveMeterCard</name>
    <message>
        <source>Live meter</source>
        <translation>Medidor en vivo</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>No moisture meter was heard yet.</source>
        <translation>Aún no se ha oído ningún medidor de humedad.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Air now</source>
        <translation>Aire ahora</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Take readings</source>
        <translation>Tomar lecturas</translation>
    </message>
    <message>
        <source>Take readings on the map</source>
        <translation>Tomar lecturas en el plano</translation>
    </message>
</context>
<context>
    <name>LiveValue</name>
    <message>
        <source>Meter now %1 %2, %3</source>
        <translation>Medidor ahora %1 %2, %3</translation>
    </message>
    <message>
        <source>No moisture meter</source>
        <translation>Sin medidor de humedad</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>Visita %1</translation>
    </message>
    <message>
        <source>%1, %2, goal %3 %4: %5</source>
        <translation>%1, %2, objetivo %3 %4: %5</translation>
    </message>
</context>
<context>
    <name>MachineDetailSheet</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation>%1 A</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n photos, take another</source>
        <translation>
            <numerusform>%n foto, tomar otra</numerusform>
            <numerusform>%n fotos, tomar otra</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo in its place</source>
        <translation>Foto en su sitio</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Enter its rating</source>
        <translation>Registrar su placa</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuito</translation>
    </message>
    <message>
        <source>Enter the circuits of the building first, on the tab beside.</source>
        <translation>Registre antes los circuitos del edificio, en la pestaña de al lado.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 A</source>
        <translation>%1: %2 de %3 A</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Hour meter</source>
        <translation>Horómetro</translation>
    </message>
    <message>
        <source>What the hour meter shows</source>
        <translation>Qué muestra el horómetro</translation>
    </message>
    <message>
        <source>Last: %1 h</source>
        <translation>Último: %1 h</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>Guardar las horas</translation>
    </message>
    <message>
        <source>Move to another room</source>
        <translation>Mover a otra habitación</translation>
    </message>
    <message>
        <source>Moving ends the stay here with its days logged, and begins one there.</source>
        <translation>Mover termina la estancia aquí con sus días y comienza otra allí.</translation>
    </message>
</context>
<context>
    <name>MachineItem</name>
    <message>
        <source>%1, %2, %3, %4 hours</source>
        <translation>%1, %2, %3, %4 horas</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>found stopped</source>
        <translation>encontrado parado</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days open</source>
        <translation>
            <numerusform>%n día abierto</numerusform>
            <numerusform>%n días abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: photo, circuit, hours, rating</source>
        <translation>%1: foto, circuito, horas, placa</translation>
    </message>
</context>
<context>
    <name>MachineNames</name>
    <message>
        <source>Air mover</source>
        <translation>Ventilador</translation>
    </message>
    <message>
        <source>Axial air mover</source>
        <translation>Ventilador axial</translation>
    </message>
    <message>
        <source>LGR dehumidifier</source>
        <translation>Deshumidificador LGR</translation>
    </message>
    <message>
        <source>Conventional dehumidifier</source>
        <translation>Deshumidificador convencional</translation>
    </message>
    <message>
        <source>Desiccant</source>
        <translation>Desecante</translation>
    </message>
    <message>
        <source>Air scrubber</source>
        <translation>Purificador de aire</translation>
    </message>
    <message>
        <source>Negative air machine</source>
        <translation>Máquina de aire negativo</translation>
    </message>
    <message>
        <source>Heater</source>
        <translation>Calefactor</translation>
    </message>
    <message>
        <source>Cavity injector</source>
        <translation>Inyector de cavidades</translation>
    </message>
    <message>
        <source>Floor mat</source>
        <translation>Estera de suelo</translation>
    </message>
    <message>
        <source>Other machine</source>
        <translation>Otra máquina</translation>
    </message>
    <message>
        <source>Dehumidifiers</source>
        <translation>Deshumidificadores</translation>
    </message>
    <message>
        <source>Air movers</source>
        <translation>Ventiladores</translation>
    </message>
    <message>
        <source>Air scrubbers</source>
        <translation>Purificadores de aire</translation>
    </message>
    <message>
        <source>Determine the class, or say what is wet, to see how many.</source>
        <translation>Determine la clase, o diga qué está mojado, para ver cuántos.</translation>
    </message>
    <message>
        <source>Nothing wet was entered for this room.</source>
        <translation>No se indicó nada mojado para esta habitación.</translation>
    </message>
    <message>
        <source>The chart has no factor for this type and class.</source>
        <translation>La tabla no tiene factor para este tipo y clase.</translation>
    </message>
    <message>
        <source>Not asked for: no containment and no contamination.</source>
        <translation>No se pide: sin contención y sin contaminación.</translation>
    </message>
</context>
<context>
    <name>MachineSheet</name>
    <message>
        <source>Place a machine</source>
        <translation>Colocar una máquina</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Its number follows by itself; change its rating on the equipment page.</source>
        <translation>Su número sigue solo; cambie su capacidad en la página de equipos.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>RestoreAssist Field</source>
        <translation>RestoreAssist Field</translation>
    </message>
    <message>
        <source>Not signed in: nothing was sent</source>
        <translation>Sin sesión: no se envió nada</translation>
    </message>
    <message>
        <source>Sync problem</source>
        <translation>Problema de sincronización</translation>
    </message>
    <message>
        <source>Everything is on the server</source>
        <translation>Todo está en el servidor</translation>
    </message>
    <message>
        <source>Still to sync: %1</source>
        <translation>Aún por sincronizar: %1</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Sin conexión con el servidor</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message numerus="yes">
        <source>Plan with %n points</source>
        <translation>
            <numerusform>Plano con %n punto</numerusform>
            <numerusform>Plano con %n puntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapFoot</name>
    <message>
        <source>Tap two places of the picture whose distance you know.</source>
        <translation>Toque dos lugares de la imagen cuya distancia conoce.</translation>
    </message>
    <message>
        <source>Last corner</source>
        <translation>Última esquina</translation>
    </message>
    <message>
        <source>Take the last corner back</source>
        <translation>Deshacer la última esquina</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>Cerrar la habitación</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>Ground floor</source>
        <translation>Planta baja</translation>
    </message>
    <message>
        <source>Read with another meter or scale</source>
        <translation>Leído con otro medidor u otra escala</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Mojado</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>Secado</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Seco</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Picture under the plan</source>
        <translation>Imagen bajo el plano</translation>
    </message>
    <message>
        <source>Fit plan</source>
        <translation>Ajustar el plano</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>North is up</source>
        <translation>El norte está arriba</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Aún no hay habitaciones</translation>
    </message>
    <message>
        <source>Draw the first room with a finger: from one corner to the other.</source>
        <translation>Dibuje la primera habitación con el dedo: de una esquina a la otra.</translation>
    </message>
    <message>
        <source>Draw a room</source>
        <translation>Dibujar una habitación</translation>
    </message>
    <message>
        <source>Add a photo of the display</source>
        <translation>Añadir una foto de la pantalla</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>Choose the photo of the display</source>
        <translation>Elija la foto de la pantalla</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Save this value?</source>
        <translation>¿Guardar este valor?</translation>
    </message>
    <message>
        <source>The meter is not sending right now, or doubts its own value. It will be marked in the record.</source>
        <translation>El medidor no envía ahora, o duda de su propio valor. Quedará marcado en el registro.</translation>
    </message>
    <message>
        <source>This very value was saved at %1 already: the meter has said nothing since.</source>
        <translation>Este mismo valor ya se guardó en %1: el medidor no ha dicho nada desde entonces.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar igualmente</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 guardado</translation>
    </message>
    <message numerus="yes">
        <source>Round done: %n points read in %1.</source>
        <translation>
            <numerusform>Ronda terminada: %n punto leído en %1.</numerusform>
            <numerusform>Ronda terminada: %n puntos leídos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <translation>%1:%2 min</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Esquinas</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Wet area</source>
        <translation>Zona mojada</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
</context>
<context>
    <name>MaterialSheet</name>
    <message>
        <source>Material in %1</source>
        <translation>Material en %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search or type a material</source>
        <translation>Buscar o escribir un material</translation>
    </message>
    <message>
        <source>Search, or type another material</source>
        <translation>Buscar, o escribir otro material</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>A triangle marks what may hold asbestos or lead in an old building.</source>
        <translation>Un triángulo marca lo que puede contener amianto o plomo en un edificio antiguo.</translation>
    </message>
</context>
<context>
    <name>MeterBytes</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing has come from this meter yet.</source>
        <translation>Aún no ha llegado nada de este medidor.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>MeterCertificates</name>
    <message>
        <source>No certificate is kept for this meter.</source>
        <translation>No se guarda ningún certificado de este medidor.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1 %2, until %3</source>
        <translation>%1 %2, hasta %3</translation>
    </message>
    <message>
        <source>Remove certificate %1</source>
        <translation>Quitar certificado %1</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Añadir un certificado</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Número de certificado</translation>
    </message>
    <message>
        <source>Connect the meter first: a certificate belongs to a value that it shows.</source>
        <translation>Conecte primero el medidor: un certificado pertenece a un valor que él muestra.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>The correction is added to what the meter shows, in its own unit, such as -0.4. Dates as 2027-01-31.</source>
        <translation>La corrección se suma a lo que muestra el medidor, en su propia unidad, como -0,4. Fechas como 2027-01-31.</translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation>Añadir certificado</translation>
    </message>
</context>
<context>
    <name>MeterDetail</name>
    <message>
        <source>Back to the meters</source>
        <translation>Volver a los medidores</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MeterItem</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulado</translation>
    </message>
</context>
<context>
    <name>MeterList</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No meter was heard yet. Switch one on near this tablet; readings can be typed in meanwhile.</source>
        <translation>Aún no se ha oído ningún medidor. Encienda uno cerca de esta tableta; mientras tanto se pueden escribir las lecturas.</translation>
    </message>
</context>
<context>
    <name>MeterLog</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 días</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 semanas</translation>
    </message>
    <message>
        <source>Nothing was logged in this time. Choose under Settings how often this meter is to be logged, and leave the tablet near it and running.</source>
        <translation>No se registró nada en este tiempo. Elija en Ajustes cada cuánto se registra este medidor, y deje la tableta cerca y encendida.</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 a %2 %3</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 %4, covered %5 percent of the time</source>
        <translation>%1 de %2 a %3 %4, cubierto el %5 por ciento del tiempo</translation>
    </message>
    <message>
        <source>Covered %1 % of the time</source>
        <translation>Cubierto el %1 % del tiempo</translation>
    </message>
    <message>
        <source>No reading from %1 to %2</source>
        <translation>Sin lectura de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier gap(s)</source>
        <translation>
            <numerusform>%n hueco anterior</numerusform>
            <numerusform>%n huecos anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeterNames</name>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Resting, listens again in %1</source>
        <translation>En reposo, escucha de nuevo en %1</translation>
    </message>
    <message>
        <source>%1, next try in %2</source>
        <translation>%1, próximo intento en %2</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>By the maker's document</source>
        <translation>Según el documento del fabricante</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation>No oficial</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Moisture</source>
        <translation>Humedad</translation>
    </message>
    <message>
        <source>Air temperature</source>
        <translation>Temperatura del aire</translation>
    </message>
    <message>
        <source>Relative humidity</source>
        <translation>Humedad relativa</translation>
    </message>
    <message>
        <source>Dew point</source>
        <translation>Punto de rocío</translation>
    </message>
    <message>
        <source>Surface temperature</source>
        <translation>Temperatura de superficie</translation>
    </message>
    <message>
        <source>Air pressure</source>
        <translation>Presión del aire</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tensión</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>old value</source>
        <translation>valor antiguo</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>fuera de rango</translation>
    </message>
    <message>
        <source>sensor fault</source>
        <translation>fallo del sensor</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>decoder not verified</source>
        <translation>decodificador sin verificar</translation>
    </message>
    <message>
        <source>calibration expired</source>
        <translation>calibración caducada</translation>
    </message>
    <message>
        <source>time unsure</source>
        <translation>hora dudosa</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Aún sin valor</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Calibration expired %1</source>
        <translation>Calibración caducada %1</translation>
    </message>
    <message>
        <source>Calibration due %1</source>
        <translation>Calibración pendiente %1</translation>
    </message>
    <message>
        <source>Calibrated until %1</source>
        <translation>Calibrado hasta %1</translation>
    </message>
    <message>
        <source>Logs every hour</source>
        <translation>Registra cada hora</translation>
    </message>
    <message>
        <source>Logs every %1 min</source>
        <translation>Registra cada %1 min</translation>
    </message>
</context>
<context>
    <name>MeterNow</name>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>%1 %2 %3, %4</source>
        <translation>%1 %2 %3, %4</translation>
    </message>
    <message>
        <source>By its certificate: %1 %2</source>
        <translation>Según su certificado: %1 %2</translation>
    </message>
    <message>
        <source>This meter has not said anything yet.</source>
        <translation>Este medidor aún no ha dicho nada.</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Batería %1 %</translation>
    </message>
</context>
<context>
    <name>MeterSettings</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name, for example Cellar probe</source>
        <translation>Nombre, por ejemplo sonda del sótano</translation>
    </message>
    <message>
        <source>Bind key</source>
        <translation>Clave de enlace</translation>
    </message>
    <message>
        <source>A key is kept</source>
        <translation>Hay una clave guardada</translation>
    </message>
    <message>
        <source>32 digits 0-9 and a-f</source>
        <translation>32 dígitos 0-9 y a-f</translation>
    </message>
    <message>
        <source>The key is kept in the keyring of this computer.</source>
        <translation>La clave se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>This computer has no keyring: the key is kept in the encrypted store.</source>
        <translation>Este equipo no tiene llavero: la clave se guarda en el almacén cifrado.</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>The MAC address is only needed where this computer hides it.</source>
        <translation>La dirección MAC solo hace falta donde este equipo la oculta.</translation>
    </message>
    <message>
        <source>Moisture scale of this probe</source>
        <translation>Escala de humedad de esta sonda</translation>
    </message>
    <message>
        <source>Port settings</source>
        <translation>Ajustes del puerto</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Averiguar</translation>
    </message>
    <message>
        <source>Leave on site and log</source>
        <translation>Dejar en el lugar y registrar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save and connect again</source>
        <translation>Guardar y conectar de nuevo</translation>
    </message>
    <message>
        <source>After a battery change an encrypting meter counts anew and is refused until you confirm it.</source>
        <translation>Tras cambiar la batería, un medidor que cifra cuenta desde cero y se rechaza hasta que usted lo confirme.</translation>
    </message>
    <message>
        <source>Battery was changed</source>
        <translation>Se cambió la batería</translation>
    </message>
    <message>
        <source>Forgetting removes the meter and its key from this tablet; readings that were saved stay.</source>
        <translation>Olvidar quita el medidor y su clave de esta tableta; las lecturas guardadas quedan.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget this meter</source>
        <translation>Olvidar este medidor</translation>
    </message>
</context>
<context>
    <name>Meters</name>
    <message>
        <source>0 or more seconds</source>
        <translation>0 o más segundos</translation>
    </message>
    <message>
        <source>16 bytes</source>
        <translation>16 bytes</translation>
    </message>
    <message>
        <source>A Modbus request has 8 bytes; this one has {count}.</source>
        <translation>Una petición Modbus tiene 8 bytes; esta tiene {count}.</translation>
    </message>
    <message>
        <source>A SensorPro packet has at least {limit} bytes; this one has {count}.</source>
        <translation>Un paquete SensorPro tiene al menos {limit} bytes; este tiene {count}.</translation>
    </message>
    <message>
        <source>A ThermoPro packet has at least {limit} bytes; this one has {count}.</source>
        <translation>Un paquete ThermoPro tiene al menos {limit} bytes; este tiene {count}.</translation>
    </message>
    <message>
        <source>A packet of a HHCCJCY10 has {limit} bytes; this one has {count}.</source>
        <translation>Un paquete de un HHCCJCY10 tiene {limit} bytes; este tiene {count}.</translation>
    </message>
    <message>
        <source>A packet of a HT1 has 4 bytes; this one has {count}.</source>
        <translation>Un paquete de un HT1 tiene 4 bytes; este tiene {count}.</translation>
    </message>
    <message>
        <source>A packet of a {model} has {length} bytes; this one has {count}.</source>
        <translation>Un paquete de un {model} tiene {length} bytes; este tiene {count}.</translation>
    </message>
    <message>
        <source>A packet of an {model} has 9 bytes; this one has {count}.</source>
        <translation>Un paquete de un {model} tiene 9 bytes; este tiene {count}.</translation>
    </message>
    <message>
        <source>A packet of data format {payload:X} has {start} bytes; this one has {count}.</source>
        <translation>Un paquete en formato {payload:X} tiene {start} bytes; este tiene {count}.</translation>
    </message>
    <message>
        <source>A plain frame from a device that has a bind key is refused.</source>
        <translation>Se rechaza una trama sin cifrar de un aparato que tiene clave de enlace.</translation>
    </message>
    <message>
        <source>A plain packet from a device that has a bind key is refused.</source>
        <translation>Se rechaza un paquete sin cifrar de un aparato que tiene clave de enlace.</translation>
    </message>
    <message>
        <source>Another {quantity} in the packet is told beside.</source>
        <translation>El paquete dice además otro valor: {quantity}.</translation>
    </message>
    <message>
        <source>Bytes arrive but no line parses: wrong speed? {settings} does not fit: set the meter to it, or look for its settings in its menu or manual.</source>
        <translation>Llegan bytes pero ninguna línea se entiende: ¿velocidad equivocada? {settings} no sirve: ponga el medidor así, o busque sus ajustes en su menú o manual.</translation>
    </message>
    <message>
        <source>Bytes arrive but no line parses: wrong speed? {settings} does not fit; {others} will be tried.</source>
        <translation>Llegan bytes pero ninguna línea se entiende: ¿velocidad equivocada? {settings} no sirve; se probará {others}.</translation>
    </message>
    <message>
        <source>Cannot connect to {meter}</source>
        <translation>No se puede conectar con {meter}</translation>
    </message>
    <message>
        <source>Cannot disconnect</source>
        <translation>No se puede desconectar</translation>
    </message>
    <message>
        <source>Cannot listen for meters</source>
        <translation>No se puede escuchar a los medidores</translation>
    </message>
    <message>
        <source>Cannot stop the scan</source>
        <translation>No se puede parar la búsqueda</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Cerrado.</translation>
    </message>
    <message>
        <source>Connected, but nothing new arrives</source>
        <translation>Conectado, pero no llega nada nuevo</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connecting to {meter}.</source>
        <translation>Conectando con {meter}.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Left on site; it is listened to once an interval.</source>
        <translation>Se queda en el lugar; se le escucha una vez por intervalo.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>MiBeacon version {version} is not known; 2 to 5 are.</source>
        <translation>La versión {version} de MiBeacon no se conoce; se conocen 2 a 5.</translation>
    </message>
    <message>
        <source>No answer of a Protimeter BLE has {count} bytes.</source>
        <translation>Ninguna respuesta de un Protimeter BLE tiene {count} bytes.</translation>
    </message>
    <message>
        <source>No packet of a Govee hygrometer is {lengths} bytes long.</source>
        <translation>Ningún paquete de un higrómetro Govee tiene {lengths} bytes.</translation>
    </message>
    <message>
        <source>No reading for {silence_s:g} s; connecting again.</source>
        <translation>Sin lectura desde hace {silence_s:g} s; conectando de nuevo.</translation>
    </message>
    <message>
        <source>No reading from {meter} within {within_s:g} s.</source>
        <translation>Sin lectura de {meter} en {within_s:g} s.</translation>
    </message>
    <message>
        <source>Object 0x{kind:04X} has {count} bytes; {length} are expected.</source>
        <translation>El objeto 0x{kind:04X} tiene {count} bytes; se esperan {length}.</translation>
    </message>
    <message>
        <source>Object 0x{kind:04X} is not read.</source>
        <translation>El objeto 0x{kind:04X} no se lee.</translation>
    </message>
    <message>
        <source>Page {payload} of a SensorPush packet holds no measurement.</source>
        <translation>La página {payload} de un paquete SensorPush no contiene medición.</translation>
    </message>
    <message>
        <source>Powered from outside.</source>
        <translation>Con alimentación externa.</translation>
    </message>
    <message>
        <source>Reading stopped at object 0x{object:02X}: {end}.</source>
        <translation>La lectura paró en el objeto 0x{object:02X}: {end}.</translation>
    </message>
    <message>
        <source>Receiving.</source>
        <translation>Recibiendo.</translation>
    </message>
    <message>
        <source>Sensor fault: the instrument gives no humidity.</source>
        <translation>Fallo del sensor: el instrumento no da humedad.</translation>
    </message>
    <message>
        <source>Sensor fault: the instrument gives no temperature.</source>
        <translation>Fallo del sensor: el instrumento no da temperatura.</translation>
    </message>
    <message>
        <source>Sensor fault: the meter gives no {quantity}.</source>
        <translation>Fallo del sensor: el medidor no da valor: {quantity}.</translation>
    </message>
    <message>
        <source>Stopped by an error of its driver; close and open it again</source>
        <translation>Parado por un error de su controlador; ciérrelo y ábralo otra vez</translation>
    </message>
    <message>
        <source>Such an instrument has the input registers 1 and 2 only; another needs a register map.</source>
        <translation>Tal instrumento solo tiene los registros de entrada 1 y 2; otro necesita un mapa de registros.</translation>
    </message>
    <message>
        <source>The MAC address in the frame is not that of its sender.</source>
        <translation>La dirección MAC de la trama no es la de su emisor.</translation>
    </message>
    <message>
        <source>The MiBeacon frame ends inside its head.</source>
        <translation>La trama MiBeacon acaba dentro de su cabecera.</translation>
    </message>
    <message>
        <source>The Modbus TCP packet ends inside its head.</source>
        <translation>El paquete Modbus TCP acaba dentro de su cabecera.</translation>
    </message>
    <message>
        <source>The Modbus TCP packet is not as long as it says.</source>
        <translation>El paquete Modbus TCP no es tan largo como dice.</translation>
    </message>
    <message>
        <source>The Modbus answer is not as long as it says.</source>
        <translation>La respuesta Modbus no es tan larga como dice.</translation>
    </message>
    <message>
        <source>The Modbus answer is too short.</source>
        <translation>La respuesta Modbus es demasiado corta.</translation>
    </message>
    <message>
        <source>The Modbus function {body} is not known; 3 and 4 are.</source>
        <translation>La función Modbus {body} no se conoce; se conocen 3 y 4.</translation>
    </message>
    <message>
        <source>The Modbus function {data} is not known; 3 and 4 are.</source>
        <translation>La función Modbus {data} no se conoce; se conocen 3 y 4.</translation>
    </message>
    <message>
        <source>The Qingping device type 0x{payload:02X} is no hygrometer we know.</source>
        <translation>El tipo Qingping 0x{payload:02X} no es un higrómetro conocido.</translation>
    </message>
    <message>
        <source>The Qingping packet ends inside its head.</source>
        <translation>El paquete Qingping acaba dentro de su cabecera.</translation>
    </message>
    <message>
        <source>The Ruuvi packet is empty.</source>
        <translation>El paquete Ruuvi está vacío.</translation>
    </message>
    <message>
        <source>The SensorPro device type 0x{payload:02X} is not known.</source>
        <translation>El tipo SensorPro 0x{payload:02X} no se conoce.</translation>
    </message>
    <message>
        <source>The SensorPush type {value} is not known.</source>
        <translation>El tipo SensorPush {value} no se conoce.</translation>
    </message>
    <message>
        <source>The USB adapter of this meter is not plugged in.</source>
        <translation>El adaptador USB de este medidor no está conectado.</translation>
    </message>
    <message>
        <source>The advertisement ends inside a structure.</source>
        <translation>El anuncio acaba dentro de una estructura.</translation>
    </message>
    <message>
        <source>The advertisement holds {count} manufacturer entries; which is the newest cannot be told.</source>
        <translation>El anuncio tiene {count} entradas de fabricante; no se sabe cuál es la más nueva.</translation>
    </message>
    <message>
        <source>The answer does not belong to the request.</source>
        <translation>La respuesta no corresponde a la petición.</translation>
    </message>
    <message>
        <source>The answer holds neither values nor facts about a HM70.</source>
        <translation>La respuesta no contiene valores ni datos de un HM70.</translation>
    </message>
    <message>
        <source>The answer is not from the device that was asked.</source>
        <translation>La respuesta no es del aparato preguntado.</translation>
    </message>
    <message>
        <source>The answer is to another function.</source>
        <translation>La respuesta es a otra función.</translation>
    </message>
    <message>
        <source>The answer is too long for a HM70.</source>
        <translation>La respuesta es demasiado larga para un HM70.</translation>
    </message>
    <message>
        <source>The battery level is not known.</source>
        <translation>No se conoce el nivel de batería.</translation>
    </message>
    <message>
        <source>The battery percentage is estimated from its voltage.</source>
        <translation>El porcentaje de batería se estima por su tensión.</translation>
    </message>
    <message>
        <source>The bind key does not fit this frame.</source>
        <translation>La clave de enlace no encaja con esta trama.</translation>
    </message>
    <message>
        <source>The bind key does not fit this packet.</source>
        <translation>La clave de enlace no encaja con este paquete.</translation>
    </message>
    <message>
        <source>The bind key must have 16 bytes.</source>
        <translation>La clave de enlace debe tener 16 bytes.</translation>
    </message>
    <message>
        <source>The calculated value {kind} is not read.</source>
        <translation>El valor calculado {kind} no se lee.</translation>
    </message>
    <message>
        <source>The characteristic {channel} is not one of the Environmental Sensing Service.</source>
        <translation>La característica {channel} no es del Environmental Sensing Service.</translation>
    </message>
    <message>
        <source>The checksum at the end of the line is wrong.</source>
        <translation>La suma de control al final de la línea es errónea.</translation>
    </message>
    <message>
        <source>The checksum of the answer is wrong.</source>
        <translation>La suma de control de la respuesta es errónea.</translation>
    </message>
    <message>
        <source>The checksum of the answer is wrong: {expected} would fit.</source>
        <translation>La suma de control de la respuesta es errónea: serviría {expected}.</translation>
    </message>
    <message>
        <source>The checksum of the request is wrong.</source>
        <translation>La suma de control de la petición es errónea.</translation>
    </message>
    <message>
        <source>The data format {payload:X} is not known; {known} are.</source>
        <translation>El formato {payload:X} no se conoce; se conocen {known}.</translation>
    </message>
    <message>
        <source>The date of the record is not possible.</source>
        <translation>La fecha del registro no es posible.</translation>
    </message>
    <message>
        <source>The device refuses to answer: {reason}.</source>
        <translation>El aparato se niega a responder: {reason}.</translation>
    </message>
    <message>
        <source>The driver of this meter is not installed on this computer</source>
        <translation>El controlador de este medidor no está instalado en este equipo</translation>
    </message>
    <message>
        <source>The encrypted frame is too short.</source>
        <translation>La trama cifrada es demasiado corta.</translation>
    </message>
    <message>
        <source>The encrypted packet is too short.</source>
        <translation>El paquete cifrado es demasiado corto.</translation>
    </message>
    <message>
        <source>The encryption of MiBeacon 2 and 3 cannot be checked and is refused.</source>
        <translation>El cifrado de MiBeacon 2 y 3 no se puede comprobar y se rechaza.</translation>
    </message>
    <message>
        <source>The exchange is with device {device}.</source>
        <translation>El intercambio es con el aparato {device}.</translation>
    </message>
    <message>
        <source>The frame holds no measurement.</source>
        <translation>La trama no contiene medición.</translation>
    </message>
    <message>
        <source>The frame is cut off inside an object.</source>
        <translation>La trama está cortada dentro de un objeto.</translation>
    </message>
    <message>
        <source>The frame is encrypted and this computer hides the MAC address: enter it.</source>
        <translation>La trama está cifrada y este equipo oculta la dirección MAC: introdúzcala.</translation>
    </message>
    <message>
        <source>The frame is encrypted: enter the device's bind key.</source>
        <translation>La trama está cifrada: introduzca la clave de enlace del aparato.</translation>
    </message>
    <message>
        <source>The frame is not of the form STX 4, display, unit, sign, point, digits.</source>
        <translation>La trama no tiene la forma STX 4, pantalla, unidad, signo, punto, dígitos.</translation>
    </message>
    <message>
        <source>The frame is of a mesh device, which sends no measurements.</source>
        <translation>La trama es de un aparato mesh, que no envía mediciones.</translation>
    </message>
    <message>
        <source>The humidity unit {fields} is not known; %RH is expected.</source>
        <translation>La unidad de humedad {fields} no se conoce; se espera %RH.</translation>
    </message>
    <message>
        <source>The instrument's own test finds the humidity sensor bad.</source>
        <translation>La prueba del propio instrumento da por malo el sensor de humedad.</translation>
    </message>
    <message>
        <source>The instrument's simulator is on: these values are not measured.</source>
        <translation>El simulador del instrumento está encendido: estos valores no son medidos.</translation>
    </message>
    <message>
        <source>The line does not name its values, such as T=22.1,C or RH=45.2%.</source>
        <translation>La línea no nombra sus valores, como T=22.1,C o RH=45.2%.</translation>
    </message>
    <message>
        <source>The line gives the {quantity} twice.</source>
        <translation>La línea da dos veces el valor: {quantity}.</translation>
    </message>
    <message>
        <source>The line has {count} columns; {width} are expected.</source>
        <translation>La línea tiene {count} columnas; se esperan {width}.</translation>
    </message>
    <message>
        <source>The line holds no value that is known.</source>
        <translation>La línea no contiene ningún valor conocido.</translation>
    </message>
    <message>
        <source>The line is not a simulator line.</source>
        <translation>La línea no es del simulador.</translation>
    </message>
    <message>
        <source>The line is not an RDD answer: it does not begin with '{'.</source>
        <translation>La línea no es una respuesta RDD: no empieza por '{'.</translation>
    </message>
    <message>
        <source>The line is not an RDD answer: its fields are not those of RDD.</source>
        <translation>La línea no es una respuesta RDD: sus campos no son los de RDD.</translation>
    </message>
    <message>
        <source>The line is not one of labelled values such as 'RH= 43.0 %RH'.</source>
        <translation>La línea no es de valores con nombre como 'RH= 43.0 %RH'.</translation>
    </message>
    <message>
        <source>The line is too long for an RDD answer.</source>
        <translation>La línea es demasiado larga para una respuesta RDD.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>La línea es demasiado larga.</translation>
    </message>
    <message>
        <source>The line names no quantity that is known.</source>
        <translation>La línea no nombra ninguna magnitud conocida.</translation>
    </message>
    <message>
        <source>The link is gone</source>
        <translation>El enlace se ha ido</translation>
    </message>
    <message>
        <source>The link was lost: the meter is off or out of range.</source>
        <translation>Se perdió el enlace: el medidor está apagado o fuera de alcance.</translation>
    </message>
    <message>
        <source>The list of paired meters is damaged; pair them again.</source>
        <translation>La lista de medidores emparejados está dañada; emparéjelos otra vez.</translation>
    </message>
    <message>
        <source>The meter does not answer</source>
        <translation>El medidor no responde</translation>
    </message>
    <message>
        <source>The meter does not offer characteristic {characteristic}.</source>
        <translation>El medidor no ofrece la característica {characteristic}.</translation>
    </message>
    <message>
        <source>The meter does not send by itself.</source>
        <translation>El medidor no envía por sí mismo.</translation>
    </message>
    <message>
        <source>The meter ended the link.</source>
        <translation>El medidor terminó el enlace.</translation>
    </message>
    <message>
        <source>The meter offers neither temperature nor humidity.</source>
        <translation>El medidor no ofrece temperatura ni humedad.</translation>
    </message>
    <message>
        <source>The meter refuses to send by itself</source>
        <translation>El medidor se niega a enviar por sí mismo</translation>
    </message>
    <message>
        <source>The meter takes no data</source>
        <translation>El medidor no acepta datos</translation>
    </message>
    <message>
        <source>The meter was not seen for {timeout_s:g} s: is it on and near, and not connected to another device?</source>
        <translation>El medidor no se vio durante {timeout_s:g} s: ¿está encendido, cerca y sin conexión con otro aparato?</translation>
    </message>
    <message>
        <source>The packet ends inside its MAC address.</source>
        <translation>El paquete acaba dentro de su dirección MAC.</translation>
    </message>
    <message>
        <source>The packet holds no measurement, or is cut off.</source>
        <translation>El paquete no contiene medición, o está cortado.</translation>
    </message>
    <message>
        <source>The packet is cut off inside object 0x{stopped_at:02X}.</source>
        <translation>El paquete está cortado dentro del objeto 0x{stopped_at:02X}.</translation>
    </message>
    <message>
        <source>The packet is cut off inside part 0x{body:02X}.</source>
        <translation>El paquete está cortado dentro de la parte 0x{body:02X}.</translation>
    </message>
    <message>
        <source>The packet is damaged: a percentage in it is more than 100.</source>
        <translation>El paquete está dañado: un porcentaje pasa de 100.</translation>
    </message>
    <message>
        <source>The packet is damaged: its values are beyond the ranges of the sensor.</source>
        <translation>El paquete está dañado: sus valores exceden el rango del sensor.</translation>
    </message>
    <message>
        <source>The packet is damaged: no ThermoBeacon measures such values.</source>
        <translation>El paquete está dañado: ningún ThermoBeacon mide tales valores.</translation>
    </message>
    <message>
        <source>The packet is damaged: {decimals} tenths of a degree.</source>
        <translation>El paquete está dañado: {decimals} décimas de grado.</translation>
    </message>
    <message>
        <source>The packet is empty.</source>
        <translation>El paquete está vacío.</translation>
    </message>
    <message>
        <source>The packet is encrypted and this computer hides the MAC address: enter it.</source>
        <translation>El paquete está cifrado y este equipo oculta la dirección MAC: introdúzcala.</translation>
    </message>
    <message>
        <source>The packet is encrypted: enter the device's bind key.</source>
        <translation>El paquete está cifrado: introduzca la clave de enlace del aparato.</translation>
    </message>
    <message>
        <source>The packet is not as long as those of an Inkbird {model} are.</source>
        <translation>El paquete no es tan largo como los de un Inkbird {model}.</translation>
    </message>
    <message>
        <source>The packet is not of a HT1.</source>
        <translation>El paquete no es de un HT1.</translation>
    </message>
    <message>
        <source>The packet is of BTHome version {payload}; 2 is expected.</source>
        <translation>El paquete es de BTHome versión {payload}; se espera la 2.</translation>
    </message>
    <message>
        <source>The packet is of no SwitchBot hygrometer that is known.</source>
        <translation>El paquete no es de ningún higrómetro SwitchBot conocido.</translation>
    </message>
    <message>
        <source>The packet tells extremes so far, not a measurement.</source>
        <translation>El paquete da extremos hasta ahora, no una medición.</translation>
    </message>
    <message>
        <source>The packet's counter did not grow: a replay, or the battery was changed.</source>
        <translation>El contador del paquete no creció: una repetición, o se cambió la batería.</translation>
    </message>
    <message>
        <source>The paired meters were written by a newer version of this program.</source>
        <translation>Los medidores emparejados los escribió una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>The port {path} does not know {limit}.</source>
        <translation>El puerto {path} no conoce {limit}.</translation>
    </message>
    <message>
        <source>The port {path} has vanished: {error}.</source>
        <translation>El puerto {path} ha desaparecido: {error}.</translation>
    </message>
    <message>
        <source>The port {path} is not open.</source>
        <translation>El puerto {path} no está abierto.</translation>
    </message>
    <message>
        <source>The port {path} takes no data: {error}.</source>
        <translation>El puerto {path} no acepta datos: {error}.</translation>
    </message>
    <message>
        <source>The probe 0x{data:02X} of a H5112 is not known.</source>
        <translation>La sonda 0x{data:02X} de un H5112 no se conoce.</translation>
    </message>
    <message>
        <source>The product 0x{product:04X} is no hygrometer we know.</source>
        <translation>El producto 0x{product:04X} no es un higrómetro conocido.</translation>
    </message>
    <message>
        <source>The protocol {protocol} is not Modbus; 0 is.</source>
        <translation>El protocolo {protocol} no es Modbus; sería 0.</translation>
    </message>
    <message>
        <source>The register map cannot be used: {error}</source>
        <translation>El mapa de registros no se puede usar: {error}</translation>
    </message>
    <message>
        <source>The register {address} is not in the map.</source>
        <translation>El registro {address} no está en el mapa.</translation>
    </message>
    <message>
        <source>The registers that were asked for hold no measurement.</source>
        <translation>Los registros pedidos no contienen medición.</translation>
    </message>
    <message>
        <source>The request does not ask for registers.</source>
        <translation>La petición no pide registros.</translation>
    </message>
    <message>
        <source>The sensor is calibrating itself.</source>
        <translation>El sensor se está calibrando.</translation>
    </message>
    <message>
        <source>The sensor {data} of a H5178 is not known; 0 and 1 are.</source>
        <translation>El sensor {data} de un H5178 no se conoce; se conocen 0 y 1.</translation>
    </message>
    <message>
        <source>The temperature is below absolute zero.</source>
        <translation>La temperatura está por debajo del cero absoluto.</translation>
    </message>
    <message>
        <source>The temperature unit {text} is not known; °C and °F are.</source>
        <translation>La unidad de temperatura {text} no se conoce; se conocen °C y °F.</translation>
    </message>
    <message>
        <source>The transmitter itself adds {temperature} °C and {percent} %RH.</source>
        <translation>El propio transmisor suma {temperature} °C y {percent} %RH.</translation>
    </message>
    <message>
        <source>The unit of {key} is not told ({unit_text}): set the line up.</source>
        <translation>No se dice la unidad de {key} ({unit_text}): configure la línea.</translation>
    </message>
    <message>
        <source>The unit {unit} is not known; 01, 02 and 04 are.</source>
        <translation>La unidad {unit} no se conoce; se conocen 01, 02 y 04.</translation>
    </message>
    <message>
        <source>The value has {count} bytes; {length} are expected.</source>
        <translation>El valor tiene {count} bytes; se esperan {length}.</translation>
    </message>
    <message>
        <source>The value {text} is not of the right form.</source>
        <translation>El valor {text} no tiene la forma correcta.</translation>
    </message>
    <message>
        <source>The voltage is estimated from the battery percentage.</source>
        <translation>La tensión se estima por el porcentaje de batería.</translation>
    </message>
    <message>
        <source>The {driver} driver failed ({error}).</source>
        <translation>El controlador {driver} falló ({error}).</translation>
    </message>
    <message>
        <source>The {name} field {text} is not of the right form.</source>
        <translation>El campo {name} ({text}) no tiene la forma correcta.</translation>
    </message>
    <message>
        <source>The {name} {text} does not fit a byte.</source>
        <translation>{name} {text} no cabe en un byte.</translation>
    </message>
    <message>
        <source>There are bytes behind the answer.</source>
        <translation>Hay bytes detrás de la respuesta.</translation>
    </message>
    <message>
        <source>Without its request the answer does not tell which registers it holds.</source>
        <translation>Sin su petición la respuesta no dice qué registros contiene.</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objeto JSON</translation>
    </message>
    <message>
        <source>a number other than 0</source>
        <translation>un número distinto de 0</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>an object of integers</source>
        <translation>un objeto de enteros</translation>
    </message>
    <message>
        <source>at least one line</source>
        <translation>al menos una línea</translation>
    </message>
    <message>
        <source>at least one register</source>
        <translation>al menos un registro</translation>
    </message>
    <message>
        <source>bind key</source>
        <translation>clave de enlace</translation>
    </message>
    <message>
        <source>bind_key</source>
        <translation>clave de enlace</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>contadores</translation>
    </message>
    <message>
        <source>expected_interval_s</source>
        <translation>intervalo esperado en s</translation>
    </message>
    <message>
        <source>forgotten meter</source>
        <translation>medidor olvidado</translation>
    </message>
    <message>
        <source>has {count} bytes</source>
        <translation>tiene {count} bytes</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervalo</translation>
    </message>
    <message>
        <source>interval_s</source>
        <translation>intervalo en s</translation>
    </message>
    <message>
        <source>it cannot be read: {error}</source>
        <translation>no se puede leer: {error}</translation>
    </message>
    <message>
        <source>it has {count} digits</source>
        <translation>tiene {count} dígitos</translation>
    </message>
    <message>
        <source>it is not hexadecimal</source>
        <translation>no es hexadecimal</translation>
    </message>
    <message>
        <source>lines with the same number of columns</source>
        <translation>líneas con el mismo número de columnas</translation>
    </message>
    <message>
        <source>meter driver</source>
        <translation>controlador de medidor</translation>
    </message>
    <message>
        <source>models, quantities and sources must not be empty</source>
        <translation>modelos, magnitudes y fuentes no deben estar vacíos</translation>
    </message>
    <message>
        <source>must be more than 0 seconds</source>
        <translation>debe ser más de 0 segundos</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sin unidad</translation>
    </message>
    <message>
        <source>paired meter</source>
        <translation>medidor emparejado</translation>
    </message>
    <message>
        <source>port settings</source>
        <translation>ajustes del puerto</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>range</source>
        <translation>rango</translation>
    </message>
    <message>
        <source>recent measurement</source>
        <translation>medición reciente</translation>
    </message>
    <message>
        <source>register map</source>
        <translation>mapa de registros</translation>
    </message>
    <message>
        <source>registers</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>six bytes in hex</source>
        <translation>seis bytes en hexadecimal</translation>
    </message>
    <message>
        <source>such as 19200 8N1</source>
        <translation>como 19200 8N1</translation>
    </message>
    <message>
        <source>the Bluetooth service of this computer does not run.</source>
        <translation>el servicio Bluetooth de este equipo no está en marcha.</translation>
    </message>
    <message>
        <source>the field {error} is missing</source>
        <translation>falta el campo {error}</translation>
    </message>
    <message>
        <source>the lines have no common form</source>
        <translation>las líneas no tienen forma común</translation>
    </message>
    <message>
        <source>there is no line</source>
        <translation>no hay ninguna línea</translation>
    </message>
    <message>
        <source>there is no simulated meter {address}</source>
        <translation>no hay medidor simulado {address}</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>{address} is no network address</source>
        <translation>{address} no es una dirección de red</translation>
    </message>
    <message>
        <source>{address} is not a MAC address</source>
        <translation>{address} no es una dirección MAC</translation>
    </message>
    <message>
        <source>{count} registers were asked for and {count_2} came.</source>
        <translation>Se pidieron {count} registros y llegaron {count_2}.</translation>
    </message>
    <message>
        <source>{host}:{port} does not answer: is the instrument on and in this network?</source>
        <translation>{host}:{port} no responde: ¿está encendido y en esta red?</translation>
    </message>
    <message>
        <source>{host}:{port} has stopped answering.</source>
        <translation>{host}:{port} ha dejado de responder.</translation>
    </message>
    <message>
        <source>{label} in {unit} is not known.</source>
        <translation>{label} en {unit} no se conoce.</translation>
    </message>
    <message>
        <source>{label} in {unit} is not read.</source>
        <translation>{label} en {unit} no se lee.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{path} is damaged</source>
        <translation>{path} está dañado</translation>
    </message>
    <message>
        <source>{port_text} is no port</source>
        <translation>{port_text} no es un puerto</translation>
    </message>
    <message>
        <source>{quantity} cannot be given in {unit}</source>
        <translation>{quantity} no se puede dar en {unit}</translation>
    </message>
    <message>
        <source>{quantity} cannot be given in {unit}.</source>
        <translation>{quantity} no se puede dar en {unit}.</translation>
    </message>
    <message>
        <source>{quantity} from {given} to {given_2} is not possible</source>
        <translation>{quantity} de {given} a {given_2} no es posible</translation>
    </message>
    <message>
        <source>{scale} is not a moisture scale</source>
        <translation>{scale} no es una escala de humedad</translation>
    </message>
    <message>
        <source>{scale} is not possible</source>
        <translation>{scale} no es posible</translation>
    </message>
    <message>
        <source>{text} is not a number.</source>
        <translation>{text} no es un número.</translation>
    </message>
    <message>
        <source>{text} is not known</source>
        <translation>{text} no se conoce</translation>
    </message>
    <message>
        <source>{value} digits 0-9 and a-f</source>
        <translation>{value} dígitos 0-9 y a-f</translation>
    </message>
    <message>
        <source>{value} is not possible</source>
        <translation>{value} no es posible</translation>
    </message>
    <message>
        <source>{what}: Bluetooth is off or this computer has none.</source>
        <translation>{what}: Bluetooth está apagado o este equipo no lo tiene.</translation>
    </message>
    <message>
        <source>{what}: no answer in time.</source>
        <translation>{what}: sin respuesta a tiempo.</translation>
    </message>
</context>
<context>
    <name>MetersPage</name>
    <message>
        <source>%1 is forgotten</source>
        <translation>%1 olvidado</translation>
    </message>
    <message>
        <source>Meter paired</source>
        <translation>Medidor emparejado</translation>
    </message>
    <message>
        <source>Meter settings saved</source>
        <translation>Ajustes del medidor guardados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No meter yet</source>
        <translation>Aún no hay medidor</translation>
    </message>
    <message>
        <source>Search for one nearby. Until then readings can be typed in, and training mode shows how a meter works.</source>
        <translation>Busque uno cercano. Mientras tanto se pueden escribir las lecturas, y el modo de práctica muestra cómo trabaja un medidor.</translation>
    </message>
    <message>
        <source>Training mode</source>
        <translation>Modo de práctica</translation>
    </message>
    <message>
        <source>Two simulated meters to practise with. While it is on, every value of every meter is marked as simulated and never counts as evidence.</source>
        <translation>Dos medidores simulados para practicar. Mientras está activo, cada valor de cada medidor se marca como simulado y nunca cuenta como prueba.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Choose a meter</source>
        <translation>Elija un medidor</translation>
    </message>
    <message>
        <source>Its values, settings, calibration and raw bytes appear here.</source>
        <translation>Aquí aparecen sus valores, ajustes, calibración y bytes sin procesar.</translation>
    </message>
</context>
<context>
    <name>ModbusSheet</name>
    <message>
        <source>Set up a Modbus instrument</source>
        <translation>Configurar un instrumento Modbus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Where is it? Choose its serial port, or type its address in the network.</source>
        <translation>¿Dónde está? Elija su puerto serie, o escriba su dirección de red.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Dirección de red</translation>
    </message>
    <message>
        <source>Network address, such as 192.168.1.20 or sensor.local:502</source>
        <translation>Dirección de red, como 192.168.1.20 o sensor.local:502</translation>
    </message>
    <message>
        <source>Which registers mean what? Choose a map, or paste one as YAML.</source>
        <translation>¿Qué registros significan qué? Elija un mapa, o pegue uno en YAML.</translation>
    </message>
    <message>
        <source>Register map as YAML</source>
        <translation>Mapa de registros en YAML</translation>
    </message>
    <message>
        <source>Paste a register map here</source>
        <translation>Pegue aquí un mapa de registros</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the instrument</source>
        <translation>Nombre del instrumento</translation>
    </message>
    <message>
        <source>Say where it is</source>
        <translation>Diga dónde está</translation>
    </message>
    <message>
        <source>Choose or paste a map</source>
        <translation>Elija o pegue un mapa</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Póngale un nombre</translation>
    </message>
    <message>
        <source>Pair this instrument</source>
        <translation>Emparejar este instrumento</translation>
    </message>
</context>
<context>
    <name>MoreSettings</name>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Meters and training</source>
        <translation>Medidores y práctica</translation>
    </message>
    <message>
        <source>Account and network</source>
        <translation>Cuenta y red</translation>
    </message>
    <message>
        <source>Company policy</source>
        <translation>Política de la empresa</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>This tablet</source>
        <translation>Esta tableta</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 en espera</translation>
    </message>
</context>
<context>
    <name>NearbyMeters</name>
    <message>
        <source>Nearby</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>Search for meters nearby</source>
        <translation>Buscar medidores cercanos</translation>
    </message>
    <message>
        <source>Searching for meters</source>
        <translation>Buscando medidores</translation>
    </message>
    <message>
        <source>Switch a meter on and search. A meter that is connected to a phone or another program may not be seen.</source>
        <translation>Encienda un medidor y busque. Un medidor conectado a un teléfono o a otro programa puede no verse.</translation>
    </message>
    <message>
        <source>No new meter was seen. Is it on, near, and not connected to a phone?</source>
        <translation>No se vio ningún medidor nuevo. ¿Está encendido, cerca y sin conexión a un teléfono?</translation>
    </message>
    <message>
        <source>An instrument on a cable is asked once in a search: plug it in and switch it on first, then search again.</source>
        <translation>A un instrumento por cable se le pregunta una vez por búsqueda: conéctelo y enciéndalo primero, luego busque de nuevo.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Emparejar</translation>
    </message>
    <message>
        <source>Pair %1</source>
        <translation>Emparejar %1</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Instruments that cannot be found by themselves are set up by their lines or by their registers.</source>
        <translation>Los instrumentos que no se encuentran solos se configuran por sus líneas o por sus registros.</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>Líneas de texto</translation>
    </message>
    <message>
        <source>Set up a serial instrument by its lines</source>
        <translation>Configurar un instrumento serie por sus líneas</translation>
    </message>
    <message>
        <source>Modbus</source>
        <translation>Modbus</translation>
    </message>
    <message>
        <source>Set up a Modbus instrument</source>
        <translation>Configurar un instrumento Modbus</translation>
    </message>
</context>
<context>
    <name>NeedsList</name>
    <message>
        <source>Nothing to size yet</source>
        <translation>Nada que dimensionar aún</translation>
    </message>
    <message>
        <source>Say what is wet on the rooms page, and which rooms are one chamber.</source>
        <translation>Diga en la página de habitaciones qué está mojado y qué habitaciones son una cámara.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n calculations</source>
        <translation>
            <numerusform>Guardar %n cálculo</numerusform>
            <numerusform>Guardar %n cálculos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>colocado</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Porque: %1</translation>
    </message>
    <message>
        <source>The calculation is on record.</source>
        <translation>El cálculo está registrado.</translation>
    </message>
    <message>
        <source>Hide the working</source>
        <translation>Ocultar el cálculo</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Working of %1</source>
        <translation>Cálculo de %1</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Diga por qué</translation>
    </message>
    <message>
        <source>Say why %1 differs</source>
        <translation>Diga por qué %1 difiere</translation>
    </message>
</context>
<context>
    <name>NewPointSheet</name>
    <message>
        <source>Gypsum board</source>
        <translation>Placa de yeso</translation>
    </message>
    <message>
        <source>Plywood</source>
        <translation>Contrachapado</translation>
    </message>
    <message>
        <source>Softwood framing</source>
        <translation>Estructura de conífera</translation>
    </message>
    <message>
        <source>Hardwood</source>
        <translation>Madera dura</translation>
    </message>
    <message>
        <source>Concrete</source>
        <translation>Hormigón</translation>
    </message>
    <message>
        <source>Plaster on lath</source>
        <translation>Yeso sobre listones</translation>
    </message>
    <message>
        <source>New moisture point</source>
        <translation>Punto de humedad nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Another material</source>
        <translation>Otro material</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>Dónde exactamente</translation>
    </message>
    <message>
        <source>Where exactly, for example toe kick</source>
        <translation>Dónde exactamente, por ejemplo zócalo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Typed, on the scale %1</source>
        <translation>Escrito, en la escala %1</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Añadir punto</translation>
    </message>
</context>
<context>
    <name>NoticeItem</name>
    <message>
        <source>Two people changed the same value: %1</source>
        <translation>Dos personas cambiaron el mismo valor: %1</translation>
    </message>
    <message>
        <source>Two people changed the same value</source>
        <translation>Dos personas cambiaron el mismo valor</translation>
    </message>
    <message>
        <source>The server refused something: %1</source>
        <translation>El servidor rechazó algo: %1</translation>
    </message>
    <message>
        <source>The server refused something</source>
        <translation>El servidor rechazó algo</translation>
    </message>
    <message>
        <source>Sign in again, so that this tablet can sync</source>
        <translation>Inicie sesión de nuevo para que esta tableta pueda sincronizar</translation>
    </message>
    <message>
        <source>Meter lost: %1</source>
        <translation>Medidor perdido: %1</translation>
    </message>
    <message>
        <source>A question waits for an answer: %1</source>
        <translation>Una pregunta espera respuesta: %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Unread: %1, %2</source>
        <translation>Sin leer: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>NoticesSheet</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>No ha pasado nada</translation>
    </message>
    <message>
        <source>Warnings, lost meters, alerts and questions of every job, and what sync needs you for are listed here.</source>
        <translation>Aquí aparecen advertencias, medidores perdidos, alertas y preguntas de todos los trabajos y lo que la sincronización necesita de usted.</translation>
    </message>
</context>
<context>
    <name>NumberKeys</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar el último dígito</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Pies</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Display shows LO, below range</source>
        <translation>La pantalla muestra LO, por debajo del rango</translation>
    </message>
    <message>
        <source>Display shows HI, above range</source>
        <translation>La pantalla muestra HI, por encima del rango</translation>
    </message>
    <message>
        <source>Display shows OR, out of range</source>
        <translation>La pantalla muestra OR, fuera de rango</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save reading</source>
        <translation>Guardar lectura</translation>
    </message>
</context>
<context>
    <name>OpenItemsCard</name>
    <message>
        <source>Before you leave</source>
        <translation>Antes de irse</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Se está comprobando…</translation>
    </message>
    <message>
        <source>Must be done: %1</source>
        <translation>Hay que hacerlo: %1</translation>
    </message>
    <message>
        <source>The rule: %1</source>
        <translation>La regla: %1</translation>
    </message>
    <message numerus="yes">
        <source>All rules, %n later</source>
        <translation>
            <numerusform>Todas las reglas, %n después</numerusform>
            <numerusform>Todas las reglas, %n después</numerusform>
        </translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Todas las reglas</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>Drying is expected to end on %1; of %n points nothing can be said yet.</source>
        <translation>
            <numerusform>Se espera que el secado termine el %1; de %n punto aún no se puede decir nada.</numerusform>
            <numerusform>Se espera que el secado termine el %1; de %n puntos aún no se puede decir nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drying is expected to end on %1.</source>
        <translation>Se espera que el secado termine el %1.</translation>
    </message>
    <message>
        <source>Rules and forecasts of this long job are being worked out…</source>
        <translation>Se están calculando las reglas y los pronósticos de este trabajo largo…</translation>
    </message>
    <message>
        <source>Points at dry goal</source>
        <translation>Puntos en el objetivo</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n still wet</source>
        <translation>
            <numerusform>%n aún mojado</numerusform>
            <numerusform>%n aún mojados</numerusform>
        </translation>
    </message>
    <message>
        <source>All dry</source>
        <translation>Todos secos</translation>
    </message>
    <message>
        <source>None wet</source>
        <translation>Ninguno mojado</translation>
    </message>
    <message>
        <source>Affected air</source>
        <translation>Aire afectado</translation>
    </message>
    <message>
        <source>No outside air to compare</source>
        <translation>Sin aire exterior para comparar</translation>
    </message>
    <message>
        <source>%1 below outside</source>
        <translation>%1 por debajo del exterior</translation>
    </message>
    <message>
        <source>%1 above outside</source>
        <translation>%1 por encima del exterior</translation>
    </message>
    <message>
        <source>Same as outside</source>
        <translation>Igual que fuera</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Última %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna aún</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 on the server</source>
        <translation>%1 de %2 en el servidor</translation>
    </message>
    <message>
        <source>The visit has begun.</source>
        <translation>La visita ha empezado.</translation>
    </message>
    <message>
        <source>The visit has ended.</source>
        <translation>La visita ha terminado.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Devuelto</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Habitaciones</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>Secado</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Site file</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Trabajo nuevo</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Medidores</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>PairSheet</name>
    <message>
        <source>Pair %1</source>
        <translation>Emparejar %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Meters of this family may encrypt what they send. The bind key comes with the meter or from the app of its maker; leave it empty when there is none. It is kept in the keyring of this tablet and never shown again.</source>
        <translation>Los medidores de esta familia pueden cifrar lo que envían. La clave de enlace viene con el medidor o en la app de su fabricante; déjela vacía si no hay. Se guarda en el llavero de esta tableta y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Bind key</source>
        <translation>Clave de enlace</translation>
    </message>
    <message>
        <source>32 digits 0-9 and a-f</source>
        <translation>32 dígitos 0-9 y a-f</translation>
    </message>
    <message>
        <source>Pair without a key</source>
        <translation>Emparejar sin clave</translation>
    </message>
    <message>
        <source>Pair with this key</source>
        <translation>Emparejar con esta clave</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Otra vez la misma</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>Without it, or the recovery code that comes next, nobody can read these records.</source>
        <translation>Sin ella, o sin el código de recuperación que viene a continuación, nadie puede leer estos registros.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>The pages cannot be drawn.</source>
        <translation>No se pueden dibujar las páginas.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody is named yet. People come with a new job's intake.</source>
        <translation>Aún no se ha nombrado a nadie. Las personas llegan con la admisión de un trabajo nuevo.</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Phase %1, %2, %3, %4</source>
        <translation>Fase %1, %2, %3, %4</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>PhaseList</name>
    <message>
        <source>Visit %1</source>
        <translation>Visita %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Begin again at %1</source>
        <translation>Empezar de nuevo en %1</translation>
    </message>
</context>
<context>
    <name>PhotoChoices</name>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>No place yet</source>
        <translation>Aún sin lugar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>Solo interno</translation>
    </message>
    <message>
        <source>See it before</source>
        <translation>Verla antes</translation>
    </message>
    <message>
        <source>See it after</source>
        <translation>Verla después</translation>
    </message>
</context>
<context>
    <name>PhotoFilingSheet</name>
    <message>
        <source>File this photo</source>
        <translation>Clasificar esta foto</translation>
    </message>
    <message numerus="yes">
        <source>File %n photos</source>
        <translation>
            <numerusform>Clasificar %n foto</numerusform>
            <numerusform>Clasificar %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Take out of room</source>
        <translation>Sacar de la habitación</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>PhotoNames</name>
    <message>
        <source>Arrival</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Moisture</source>
        <translation>Humedad</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Finalización</translation>
    </message>
    <message>
        <source>Demolition</source>
        <translation>Demolición</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Borrosa</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>Demasiado oscura</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>Demasiado clara</translation>
    </message>
    <message>
        <source>Looks like another</source>
        <translation>Se parece a otra</translation>
    </message>
    <message>
        <source>Camera clock in doubt</source>
        <translation>Reloj de la cámara dudoso</translation>
    </message>
    <message>
        <source>More than a picture in the file</source>
        <translation>Más de una imagen en el archivo</translation>
    </message>
    <message>
        <source>File name does not fit</source>
        <translation>El nombre del archivo no encaja</translation>
    </message>
    <message>
        <source>Blurred: take it again while you are there.</source>
        <translation>Borrosa: tómela otra vez mientras está ahí.</translation>
    </message>
    <message>
        <source>Too dark: use a light.</source>
        <translation>Demasiado oscura: use una luz.</translation>
    </message>
    <message>
        <source>Too bright: turn away from the light.</source>
        <translation>Demasiado clara: apártese de la luz.</translation>
    </message>
    <message>
        <source>This looks like another photo.</source>
        <translation>Se parece a otra foto.</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
</context>
<context>
    <name>PhotoTakeBackSheet</name>
    <message>
        <source>Belongs to another job</source>
        <translation>Es de otro trabajo</translation>
    </message>
    <message>
        <source>Taken by mistake</source>
        <translation>Tomada por error</translation>
    </message>
    <message>
        <source>Shows a person</source>
        <translation>Muestra a una persona</translation>
    </message>
    <message>
        <source>Blurred, taken again</source>
        <translation>Borrosa, repetida</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n photos?</source>
        <translation>
            <numerusform>¿Retirar %n foto?</numerusform>
            <numerusform>¿Retirar %n fotos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>They leave the gallery and every report. That they were there, and why they went, stays in the record.</source>
        <translation>Salen de la galería y de todo informe. Que existieron y por qué se fueron queda en el registro.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Dé un motivo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>The drawing was not saved</source>
        <translation>El dibujo no se ha guardado</translation>
    </message>
    <message>
        <source>Photo, %1</source>
        <translation>Foto, %1</translation>
    </message>
    <message>
        <source>The photo cannot be shown</source>
        <translation>No se puede mostrar la foto</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>Dejar de dibujar</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>Volver a las fotos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Draw on it</source>
        <translation>Dibujar encima</translation>
    </message>
    <message>
        <source>File under…</source>
        <translation>Clasificar en…</translation>
    </message>
    <message>
        <source>Allow it outside</source>
        <translation>Permitir su salida</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>Solo interno</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Guardar el dibujo</translation>
    </message>
    <message>
        <source>Text on the photo</source>
        <translation>Texto sobre la foto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Ponerlo ahí</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>Tomar fotos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Sin habitación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The disk is full: no more photos fit. Free some space, or sync and purge closed jobs.</source>
        <translation>El disco está lleno: no caben más fotos. Libere espacio, o sincronice y limpie trabajos cerrados.</translation>
    </message>
    <message numerus="yes">
        <source>Only about %n photos still fit on this tablet.</source>
        <translation>
            <numerusform>Solo cabe %n foto más en esta tableta.</numerusform>
            <numerusform>Solo caben unas %n fotos más en esta tableta.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photos here</source>
        <translation>Aquí no hay fotos</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Aún no hay fotos</translation>
    </message>
    <message>
        <source>Other photos of the job are filed elsewhere.</source>
        <translation>Otras fotos del trabajo están en otro sitio.</translation>
    </message>
    <message>
        <source>Choose phase and room once, then take as many as you need. Files can be dropped here.</source>
        <translation>Elija fase y habitación una vez, luego tome las que necesite. Aquí se pueden soltar archivos.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Elegir fotos</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>PickUpSheet</name>
    <message>
        <source>At the dry goal</source>
        <translation>En el objetivo de secado</translation>
    </message>
    <message numerus="yes">
        <source>Pick up %n machines</source>
        <translation>
            <numerusform>Recoger %n máquina</numerusform>
            <numerusform>Recoger %n máquinas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>When they were switched off</source>
        <translation>Cuándo se apagaron</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <translation>Hace 30 min</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>Hace 1 h</translation>
    </message>
    <message>
        <source>2 h ago</source>
        <translation>Hace 2 h</translation>
    </message>
    <message>
        <source>4 h ago</source>
        <translation>Hace 4 h</translation>
    </message>
    <message>
        <source>Yesterday at this time</source>
        <translation>Ayer a esta hora</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why they are taken away</source>
        <translation>Por qué se retiran</translation>
    </message>
    <message>
        <source>Say when</source>
        <translation>Diga cuándo</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Diga por qué</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Recoger</translation>
    </message>
</context>
<context>
    <name>PickedUpItem</name>
    <message>
        <source>%1, %2: %3 to %4, %5 h</source>
        <translation>%1, %2: %3 a %4, %5 h</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>PinLayer</name>
    <message>
        <source>%1, %2, %3, %4 %5, %6</source>
        <translation>%1, %2, %3, %4 %5, %6</translation>
    </message>
    <message>
        <source>%1 points close together, the worst of them: %2</source>
        <translation>%1 puntos muy juntos, el peor de ellos: %2</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>Pick a point</source>
        <translation>Elija un punto</translation>
    </message>
    <message>
        <source>Tap a pin to see its readings and to take one.</source>
        <translation>Toque un punto para ver sus lecturas y tomar una.</translation>
    </message>
    <message>
        <source>Set the dry goal</source>
        <translation>Fijar el objetivo de secado</translation>
    </message>
    <message>
        <source>Dry goal %1</source>
        <translation>Objetivo de secado %1</translation>
    </message>
    <message>
        <source>%1 since last</source>
        <translation>%1 desde la última</translation>
    </message>
    <message>
        <source>Visit %1, %2: %3, %4</source>
        <translation>Visita %1, %2: %3, %4</translation>
    </message>
    <message>
        <source>%1  ·  simulated</source>
        <translation>%1  ·  simulado</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier readings are in the drying log.</source>
        <translation>
            <numerusform>%n lectura anterior está en el registro de secado.</numerusform>
            <numerusform>%n lecturas anteriores están en el registro de secado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Torn out: %1</source>
        <translation>Demolido: %1</translation>
    </message>
    <message>
        <source>Cannot be reached: %1</source>
        <translation>No se alcanza: %1</translation>
    </message>
    <message>
        <source>Skipped today: %1</source>
        <translation>Omitido hoy: %1</translation>
    </message>
    <message>
        <source>Read all %1</source>
        <translation>Leer los %1</translation>
    </message>
    <message>
        <source>Read all points: %1</source>
        <translation>Leer todos los puntos: %1</translation>
    </message>
    <message>
        <source>Finish visit %1</source>
        <translation>Terminar visita %1</translation>
    </message>
    <message>
        <source>Finish visit of %1</source>
        <translation>Terminar visita de %1</translation>
    </message>
    <message>
        <source>Torn out, not reachable, remove</source>
        <translation>Demolido, no se alcanza, quitar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Guardar aquí</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>Place machines</source>
        <translation>Colocar máquinas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In which room</source>
        <translation>En qué habitación</translation>
    </message>
    <message>
        <source>Each tap places one more</source>
        <translation>Cada toque coloca una más</translation>
    </message>
    <message>
        <source>Done, %1 on site</source>
        <translation>Listo, %1 en el lugar</translation>
    </message>
</context>
<context>
    <name>PlanPictureSheet</name>
    <message>
        <source>How far apart they are</source>
        <translation>A qué distancia están</translation>
    </message>
    <message>
        <source>Picture under the plan</source>
        <translation>Imagen bajo el plano</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A photo of the floor plan, or an escape plan on the wall. Draw the rooms over it; scale it once by two places.</source>
        <translation>Una foto del plano, o un plano de evacuación de la pared. Dibuje encima las habitaciones; fije una vez la escala con dos lugares.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Elegir otra imagen</translation>
    </message>
    <message>
        <source>Scale it by two places</source>
        <translation>Fijar la escala con dos lugares</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Scale the picture</source>
        <translation>Fijar la escala</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>PlanRoom</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>PolicyItem</name>
    <message>
        <source>Preset %1 %2, changed by %3</source>
        <translation>Valor inicial %1 %2, cambiado por %3</translation>
    </message>
</context>
<context>
    <name>PolicyModel</name>
    <message>
        <source>%1 %2 is not possible. Allowed: %3 to %4 %2.</source>
        <translation>%1 %2 no es posible. Permitido: %3 a %4 %2.</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Dryness and stalls</source>
        <translation>Sequedad y estancamiento</translation>
    </message>
    <message>
        <source>Documentation rules</source>
        <translation>Reglas de documentación</translation>
    </message>
    <message>
        <source>The presets are what the trade widely teaches and this program's own rules; none is a limit of a standard. A change holds for every job of this store from now on.</source>
        <translation>Los valores iniciales son los que se enseñan en el oficio y reglas propias de este programa; ninguno es un límite de una norma. Un cambio vale desde ahora para todos los trabajos de este almacén.</translation>
    </message>
</context>
<context>
    <name>PolicySheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>From %1 to %2 %3; the preset is %4.</source>
        <translation>De %1 a %2 %3; el valor inicial es %4.</translation>
    </message>
    <message>
        <source>Use the preset</source>
        <translation>Usar el valor inicial</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>0 or more</source>
        <translation>0 o más</translation>
    </message>
    <message>
        <source>0 to {limit}</source>
        <translation>0 a {limit}</translation>
    </message>
    <message>
        <source>0 to {limit} {scale}, or LO, HI or OR as the display shows</source>
        <translation>0 a {limit} {scale}, o LO, HI u OR como muestra la pantalla</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 o más</translation>
    </message>
    <message>
        <source>1 to {limit}</source>
        <translation>1 a {limit}</translation>
    </message>
    <message>
        <source>12ft6in, for example</source>
        <translation>12ft6in, por ejemplo</translation>
    </message>
    <message>
        <source>A file of the store could not be used: {error}. Check the disk.</source>
        <translation>No se pudo usar un archivo del almacén: {error}. Revise el disco.</translation>
    </message>
    <message>
        <source>A job is closed, not deleted; retention rules decide when it goes.</source>
        <translation>Un trabajo se cierra, no se borra; las reglas de retención deciden cuándo se va.</translation>
    </message>
    <message>
        <source>A run that is {old} cannot become {new}. {allowed}</source>
        <translation>Una ejecución en estado {old} no puede pasar a {new}. {allowed}</translation>
    </message>
    <message>
        <source>A step that is {old} cannot become {new}. {allowed}</source>
        <translation>Un paso en estado {old} no puede pasar a {new}. {allowed}</translation>
    </message>
    <message>
        <source>A visit is open on job {number}; end it, then close the job.</source>
        <translation>Hay una visita abierta en el trabajo {number}; termínela y cierre después el trabajo.</translation>
    </message>
    <message>
        <source>A visit is still open on this job. Close it before beginning the next.</source>
        <translation>Aún hay una visita abierta en este trabajo. Ciérrela antes de empezar la siguiente.</translation>
    </message>
    <message>
        <source>A write was begun inside another write of the same thread.</source>
        <translation>Se empezó una escritura dentro de otra del mismo hilo.</translation>
    </message>
    <message>
        <source>A {entity} cannot be in state {state}.</source>
        <translation>Un registro ({entity}) no puede estar en estado {state}.</translation>
    </message>
    <message>
        <source>A {kind} cannot be taken back.</source>
        <translation>Esto no se puede retirar: {kind}.</translation>
    </message>
    <message>
        <source>A {kind} is not taken back here.</source>
        <translation>Esto no se retira aquí: {kind}.</translation>
    </message>
    <message>
        <source>A {kind} is written by the workflow engine.</source>
        <translation>Esto lo escribe el flujo de trabajo: {kind}.</translation>
    </message>
    <message>
        <source>A {record} is never changed by hand; it moves by its actions.</source>
        <translation>Esto nunca se cambia a mano; se mueve por sus acciones: {record}.</translation>
    </message>
    <message>
        <source>A {record} is never changed; write a correction of it.</source>
        <translation>Esto nunca se cambia; escriba una corrección: {record}.</translation>
    </message>
    <message>
        <source>A {value} is a fact; correct it by a new one.</source>
        <translation>Esto es un hecho; corríjalo con uno nuevo: {value}.</translation>
    </message>
    <message>
        <source>Bleak is not installed</source>
        <translation>Bleak no está instalado</translation>
    </message>
    <message>
        <source>Bleak {found}</source>
        <translation>Bleak {found}</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Bluetooth meters, typing in, or the simulator</source>
        <translation>medidores Bluetooth, escribir o el simulador</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Counted with machines of {pints} AHAM pints a day: enter the rating of those on site.</source>
        <translation>Calculado con máquinas de {pints} pintas AHAM al día: introduzca la capacidad de las que hay.</translation>
    </message>
    <message>
        <source>DBOS is not installed</source>
        <translation>DBOS no está instalado</translation>
    </message>
    <message>
        <source>DBOS {found} on an encrypted journal</source>
        <translation>DBOS {found} sobre un diario cifrado</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Encrypted store</source>
        <translation>Almacén cifrado</translation>
    </message>
    <message>
        <source>Enter circuits, and the current of the machines, first.</source>
        <translation>Introduzca primero los circuitos y la corriente de las máquinas.</translation>
    </message>
    <message>
        <source>Every calculation is on record, or a difference wants its reason first.</source>
        <translation>Todos los cálculos constan, o una diferencia necesita antes su motivo.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>Job {number} is closed; open it again before taking readings.</source>
        <translation>El trabajo {number} está cerrado; ábralo otra vez antes de tomar lecturas.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Model in the cloud</source>
        <translation>Modelo en la nube</translation>
    </message>
    <message>
        <source>Model on this device</source>
        <translation>Modelo en este aparato</translation>
    </message>
    <message>
        <source>No browser could be opened. Sign in with the password.</source>
        <translation>No se pudo abrir ningún navegador. Inicie sesión con la contraseña.</translation>
    </message>
    <message>
        <source>No machine is on site.</source>
        <translation>No hay ninguna máquina en el lugar.</translation>
    </message>
    <message>
        <source>No point was found at its goal; there is nothing to certify.</source>
        <translation>Ningún punto se encontró en su objetivo; no hay nada que certificar.</translation>
    </message>
    <message>
        <source>No recovery code was made for this store.</source>
        <translation>No se hizo código de recuperación para este almacén.</translation>
    </message>
    <message>
        <source>No visit is open on this job.</source>
        <translation>No hay ninguna visita abierta en este trabajo.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser. Begin again.</source>
        <translation>Nadie inició sesión en el navegador. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>Not at their goal: {named}. Dry on, or certify with these exceptions.</source>
        <translation>Sin llegar a su objetivo: {named}. Siga secando o certifique con estas excepciones.</translation>
    </message>
    <message>
        <source>Ollama does not answer</source>
        <translation>Ollama no responde</translation>
    </message>
    <message>
        <source>PostgreSQL (server only)</source>
        <translation>PostgreSQL (solo servidor)</translation>
    </message>
    <message>
        <source>PySide6 is not installed</source>
        <translation>PySide6 no está instalado</translation>
    </message>
    <message>
        <source>PySide6 {found}</source>
        <translation>PySide6 {found}</translation>
    </message>
    <message>
        <source>PySide6 {found} aborts on Python {platform}</source>
        <translation>PySide6 {found} aborta con Python {platform}</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>SQLCipher is not installed</source>
        <translation>SQLCipher no está instalado</translation>
    </message>
    <message>
        <source>SQLCipher through sqlcipher3 {found}</source>
        <translation>SQLCipher mediante sqlcipher3 {found}</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>Puertos serie</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>The app is closing. What was typed last was not kept.</source>
        <translation>La aplicación se cierra. Lo último que se escribió no se guardó.</translation>
    </message>
    <message>
        <source>The backup is not sound. {where}: {what}</source>
        <translation>La copia no está bien. {where}: {what}</translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation>Se cortó la conexión con el servidor.</translation>
    </message>
    <message>
        <source>The device's signing key in the key file is damaged or belongs to another store; restore the key file from a backup.</source>
        <translation>La clave de firma del archivo de claves está dañada o es de otro almacén; restaure el archivo de una copia.</translation>
    </message>
    <message>
        <source>The engine was stopped before the run ended.</source>
        <translation>El motor se paró antes de acabar la ejecución.</translation>
    </message>
    <message>
        <source>The file cannot be shown: {strerror}. Free some memory or disk space.</source>
        <translation>No se puede mostrar el archivo: {strerror}. Libere memoria o disco.</translation>
    </message>
    <message>
        <source>The folder {target} is not there.</source>
        <translation>La carpeta {target} no está.</translation>
    </message>
    <message>
        <source>The form would not look as it was shown; prepare it again.</source>
        <translation>El formulario no se vería como se mostró; prepárelo otra vez.</translation>
    </message>
    <message>
        <source>The form's template was changed since; prepare the form again.</source>
        <translation>La plantilla del formulario cambió desde entonces; prepare el formulario otra vez.</translation>
    </message>
    <message>
        <source>The job has a {kind} already; put that one right.</source>
        <translation>El trabajo ya lo tiene; corrija ese: {kind}.</translation>
    </message>
    <message>
        <source>The journal and the run store need two Engine objects (guardrail 6).</source>
        <translation>El diario y el almacén de ejecuciones necesitan dos objetos Engine.</translation>
    </message>
    <message>
        <source>The key of this store is in the keyring of the user who made it, which is not available here. Sign in as that user.{content}</source>
        <translation>La clave de este almacén está en el llavero del usuario que lo hizo, que no está disponible aquí. Inicie sesión como ese usuario.{content}</translation>
    </message>
    <message>
        <source>The keyring did not keep the key. Unlock it, or use a passphrase.</source>
        <translation>El llavero no guardó la clave. Desbloquéelo o use una frase de contraseña.</translation>
    </message>
    <message>
        <source>The record of this store, {record}, is missing. Restore the newest backup.</source>
        <translation>Falta el registro de este almacén, {record}. Restaure la copia más reciente.</translation>
    </message>
    <message>
        <source>The run ended before it did anything; start it anew.</source>
        <translation>La ejecución acabó antes de hacer nada; iníciela de nuevo.</translation>
    </message>
    <message>
        <source>The run is PAUSED already.</source>
        <translation>La ejecución ya está en pausa.</translation>
    </message>
    <message>
        <source>The run is {state} and {what}; there is nothing to retry.</source>
        <translation>La ejecución está {state} y {what}; no hay nada que reintentar.</translation>
    </message>
    <message>
        <source>The run is {state}; it asks nothing any more.</source>
        <translation>La ejecución está {state}; ya no pregunta nada.</translation>
    </message>
    <message>
        <source>The run is {state}; only a paused run can be resumed.</source>
        <translation>La ejecución está {state}; solo una en pausa puede seguir.</translation>
    </message>
    <message>
        <source>The run waits for a decision and does nothing until it is made.</source>
        <translation>La ejecución espera una decisión y no hace nada hasta tenerla.</translation>
    </message>
    <message>
        <source>The server answered {status_code} {reason_phrase}.</source>
        <translation>El servidor respondió {status_code} {reason_phrase}.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede llegar al servidor.</translation>
    </message>
    <message>
        <source>The server did not answer within {limit:g} s.</source>
        <translation>El servidor no respondió en {limit:g} s.</translation>
    </message>
    <message>
        <source>The server's answer is not a {error}.</source>
        <translation>La respuesta del servidor no se entiende: {error}.</translation>
    </message>
    <message>
        <source>The server's answer was damaged on the way.</source>
        <translation>La respuesta del servidor se dañó por el camino.</translation>
    </message>
    <message>
        <source>The server's results do not belong to what was sent.</source>
        <translation>Los resultados del servidor no corresponden a lo enviado.</translation>
    </message>
    <message>
        <source>The step waited {patience_s:.0f} s and could not begin: {words}.</source>
        <translation>El paso esperó {patience_s:.0f} s y no pudo empezar: {words}.</translation>
    </message>
    <message>
        <source>The store in {folder} is in use by another RestoreAssist. Close that one first.</source>
        <translation>Otro RestoreAssist usa el almacén de {folder}. Ciérrelo primero.</translation>
    </message>
    <message>
        <source>The store is busy with other work. Try again in a moment.</source>
        <translation>El almacén está ocupado. Inténtelo en un momento.</translation>
    </message>
    <message>
        <source>The store is in use by another program. Close it and try again.</source>
        <translation>Otro programa usa el almacén. Ciérrelo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The store reported a problem: {original}</source>
        <translation>El almacén informó de un problema: {original}</translation>
    </message>
    <message>
        <source>The stored file {sha256} holds other content than its name says.</source>
        <translation>El archivo guardado {sha256} tiene otro contenido que el que dice su nombre.</translation>
    </message>
    <message>
        <source>The stored file {sha256} is damaged; restore it from a backup.</source>
        <translation>El archivo guardado {sha256} está dañado; restáurelo de una copia.</translation>
    </message>
    <message>
        <source>The stored file {sha256} is too short; restore it from a backup.</source>
        <translation>El archivo guardado {sha256} es demasiado corto; restáurelo de una copia.</translation>
    </message>
    <message>
        <source>The stored file {sha256} was changed; restore it from a backup.</source>
        <translation>El archivo guardado {sha256} se cambió; restáurelo de una copia.</translation>
    </message>
    <message>
        <source>The time for an answer ended at {ended} UTC.</source>
        <translation>El plazo para responder acabó a las {ended} UTC.</translation>
    </message>
    <message>
        <source>The {entity} {id} of the file is here already, on another job.</source>
        <translation>{entity} {id} del archivo ya está aquí, en otro trabajo.</translation>
    </message>
    <message>
        <source>There is a store in {folder} already.</source>
        <translation>Ya hay un almacén en {folder}.</translation>
    </message>
    <message>
        <source>There is a {record} {id} already.</source>
        <translation>{record} {id} ya existe.</translation>
    </message>
    <message>
        <source>There is no chart yet: it takes readings of two visits.</source>
        <translation>Aún no hay gráfico: hacen falta lecturas de dos visitas.</translation>
    </message>
    <message>
        <source>There is no picture under this level.</source>
        <translation>No hay imagen bajo esta planta.</translation>
    </message>
    <message>
        <source>There is no {what} {key}.</source>
        <translation>No existe: {what} {key}.</translation>
    </message>
    <message>
        <source>This backup is not sound; use another one. {where}: {what}</source>
        <translation>Esta copia no está bien; use otra. {where}: {what}</translation>
    </message>
    <message>
        <source>This conflict was decided on this tablet; the server has not answered yet.</source>
        <translation>Este conflicto se decidió en esta tableta; el servidor aún no ha respondido.</translation>
    </message>
    <message>
        <source>This engine starts no runs inside runs.</source>
        <translation>Este motor no inicia ejecuciones dentro de otras.</translation>
    </message>
    <message>
        <source>This key does not open the store, or its first page is damaged: then restore the newest backup.</source>
        <translation>Esta clave no abre el almacén, o su primera página está dañada: entonces restaure la copia más reciente.</translation>
    </message>
    <message>
        <source>This machine was taken away already; correct that entry instead.</source>
        <translation>Esta máquina ya se retiró; corrija esa entrada.</translation>
    </message>
    <message>
        <source>This store is locked by a passphrase; none was given.</source>
        <translation>Este almacén está cerrado con una frase de contraseña; no se dio ninguna.</translation>
    </message>
    <message>
        <source>This store was made by an unreleased version of the program and cannot be read by this one ({count} columns are missing, the first is {missing}). Nothing was changed. Open it with the version that made it and export its jobs; a demo is made anew by removing its folder and running the demo again.</source>
        <translation>Este almacén lo hizo una versión no publicada del programa y esta no puede leerlo (faltan {count} columnas, la primera es {missing}). No se cambió nada. Ábralo con la versión que lo hizo y exporte sus trabajos; una demo se rehace quitando su carpeta y ejecutándola de nuevo.</translation>
    </message>
    <message>
        <source>This {kind} was corrected already; correct the latest one.</source>
        <translation>Esto ya se corrigió; corrija el más reciente: {kind}.</translation>
    </message>
    <message>
        <source>This {kind} was taken back; enter a new one.</source>
        <translation>Esto se retiró; introduzca uno nuevo: {kind}.</translation>
    </message>
    <message>
        <source>This {value} was changed in the meantime; look at it again first.</source>
        <translation>Esto cambió mientras tanto; mírelo otra vez antes: {value}.</translation>
    </message>
    <message>
        <source>This {value} was taken back in the meantime.</source>
        <translation>Esto se retiró mientras tanto: {value}.</translation>
    </message>
    <message>
        <source>What renews the session is in the keyring of this machine, which is not available here. Sync from the desktop of the user who signed in, or sign in again.</source>
        <translation>Lo que renueva la sesión está en el llavero de este equipo, que no está disponible aquí. Sincronice desde el escritorio del usuario que inició sesión, o inicie sesión otra vez.</translation>
    </message>
    <message>
        <source>Workflow engine</source>
        <translation>Motor de flujos</translation>
    </message>
    <message>
        <source>a choice of versions needs one</source>
        <translation>elegir una versión necesita uno</translation>
    </message>
    <message>
        <source>a date like 2026-11-28</source>
        <translation>una fecha como 2026-11-28</translation>
    </message>
    <message>
        <source>a deletion has no third value</source>
        <translation>un borrado no tiene tercer valor</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>un número finito</translation>
    </message>
    <message>
        <source>a folder on another drive</source>
        <translation>una carpeta en otra unidad</translation>
    </message>
    <message>
        <source>a job on this device</source>
        <translation>un trabajo en este aparato</translation>
    </message>
    <message>
        <source>a key is in the environment</source>
        <translation>hay una clave en el entorno</translation>
    </message>
    <message>
        <source>a kind of the site file</source>
        <translation>un tipo del expediente del lugar</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a live value, or type it in</source>
        <translation>un valor en vivo, o escríbalo</translation>
    </message>
    <message>
        <source>a live {kind}</source>
        <translation>uno vigente: {kind}</translation>
    </message>
    <message>
        <source>a live {target}</source>
        <translation>uno vigente: {target}</translation>
    </message>
    <message>
        <source>a loop around what is wet</source>
        <translation>un contorno alrededor de lo mojado</translation>
    </message>
    <message>
        <source>a loop within a room</source>
        <translation>un contorno dentro de una habitación</translation>
    </message>
    <message>
        <source>a material moisture</source>
        <translation>una humedad de material</translation>
    </message>
    <message>
        <source>a meter of this job</source>
        <translation>un medidor de este trabajo</translation>
    </message>
    <message>
        <source>a moisture meter</source>
        <translation>un medidor de humedad</translation>
    </message>
    <message>
        <source>a number of the scale</source>
        <translation>un número de la escala</translation>
    </message>
    <message>
        <source>a number such as 12</source>
        <translation>un número como 12</translation>
    </message>
    <message>
        <source>a number such as 12.5</source>
        <translation>un número como 12.5</translation>
    </message>
    <message>
        <source>a number, or LO, HI or OR</source>
        <translation>un número, o LO, HI u OR</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>una frase de contraseña</translation>
    </message>
    <message>
        <source>a passphrase, asked for or from {variable}</source>
        <translation>una frase de contraseña, preguntada o de {variable}</translation>
    </message>
    <message>
        <source>a place within a room of the plan</source>
        <translation>un lugar dentro de una habitación del plano</translation>
    </message>
    <message>
        <source>a point lies outside the pad</source>
        <translation>un punto está fuera del recuadro</translation>
    </message>
    <message>
        <source>a record never moves to another job</source>
        <translation>un registro nunca pasa a otro trabajo</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>una grabación</translation>
    </message>
    <message>
        <source>a refusal has none</source>
        <translation>un rechazo no tiene</translation>
    </message>
    <message>
        <source>a time up to now</source>
        <translation>una hora hasta ahora</translation>
    </message>
    <message>
        <source>a value, typed or accepted</source>
        <translation>un valor, escrito o aceptado</translation>
    </message>
    <message>
        <source>a whole number from {least}</source>
        <translation>un número entero desde {least}</translation>
    </message>
    <message>
        <source>a {kind} is not entered here</source>
        <translation>esto no se introduce aquí: {kind}</translation>
    </message>
    <message>
        <source>a {kind} is not in the site file</source>
        <translation>esto no está en el expediente del lugar: {kind}</translation>
    </message>
    <message>
        <source>a {target} of this job</source>
        <translation>de este trabajo: {target}</translation>
    </message>
    <message>
        <source>about</source>
        <translation>sobre qué</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>an IANA name such as America/Denver</source>
        <translation>un nombre IANA como America/Denver</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>an answer to each</source>
        <translation>una respuesta a cada una</translation>
    </message>
    <message>
        <source>an aware UTC time</source>
        <translation>una hora en UTC</translation>
    </message>
    <message>
        <source>an aware time</source>
        <translation>una hora con zona</translation>
    </message>
    <message>
        <source>an end after its beginning</source>
        <translation>un final después de su comienzo</translation>
    </message>
    <message>
        <source>an entry of this job</source>
        <translation>una entrada de este trabajo</translation>
    </message>
    <message>
        <source>an existing folder</source>
        <translation>una carpeta existente</translation>
    </message>
    <message>
        <source>another</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>otro archivo</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>otra carpeta</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <source>another photo</source>
        <translation>otra foto</translation>
    </message>
    <message>
        <source>another tag</source>
        <translation>otra etiqueta</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>otro valor</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>answers on port {port}</source>
        <translation>responde en el puerto {port}</translation>
    </message>
    <message>
        <source>answers.{name}</source>
        <translation>respuesta {name}</translation>
    </message>
    <message>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <source>asset_id</source>
        <translation>máquina</translation>
    </message>
    <message>
        <source>at</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>at least one room</source>
        <translation>al menos una habitación</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>{limit} como máximo</translation>
    </message>
    <message>
        <source>at most {limit} records and {limit_} bytes; make it in parts</source>
        <translation>{limit} registros y {limit_} bytes como máximo; hágalo por partes</translation>
    </message>
    <message>
        <source>at most {max_scans} passes</source>
        <translation>{max_scans} pasadas como máximo</translation>
    </message>
    <message>
        <source>at most {most} megapixels</source>
        <translation>{most} megapíxeles como máximo</translation>
    </message>
    <message>
        <source>backup in</source>
        <translation>copia en</translation>
    </message>
    <message>
        <source>before_photo_id</source>
        <translation>foto de antes</translation>
    </message>
    <message>
        <source>bind key</source>
        <translation>clave de enlace</translation>
    </message>
    <message>
        <source>both filled in</source>
        <translation>ambos rellenos</translation>
    </message>
    <message>
        <source>built_at</source>
        <translation>generado el</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibración</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>punto de control</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>elección</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>command line only</source>
        <translation>solo la línea de comandos</translation>
    </message>
    <message>
        <source>company_policy</source>
        <translation>política de la empresa</translation>
    </message>
    <message>
        <source>connect a camera</source>
        <translation>conecte una cámara</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>correct the record instead</source>
        <translation>corrija mejor el registro</translation>
    </message>
    <message>
        <source>counts and open_items</source>
        <translation>counts y open_items</translation>
    </message>
    <message>
        <source>date and time like 2026-11-28 14:05</source>
        <translation>fecha y hora como 2026-11-28 14:05</translation>
    </message>
    <message>
        <source>demo, screenshots and tests draw offscreen</source>
        <translation>demo, capturas y pruebas dibujan sin pantalla</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>documentación</translation>
    </message>
    <message>
        <source>e-mail and password are needed</source>
        <translation>hacen falta correo y contraseña</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>event of the run</source>
        <translation>evento de la ejecución</translation>
    </message>
    <message>
        <source>every skill works in its rules mode</source>
        <translation>cada función trabaja en su modo de reglas</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>caduca</translation>
    </message>
    <message>
        <source>field names with paths</source>
        <translation>nombres de campo con rutas</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>fonts, definitions</source>
        <translation>fuentes, definiciones</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulario</translation>
    </message>
    <message>
        <source>form_key</source>
        <translation>formulario</translation>
    </message>
    <message>
        <source>free {needed} GiB before a photo session</source>
        <translation>libere {needed} GiB antes de una sesión de fotos</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>ganancia</translation>
    </message>
    <message>
        <source>give a number or a token</source>
        <translation>dé un número o una marca</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>https://...</source>
        <translation>https://...</translation>
    </message>
    <message>
        <source>install Ollama and start it</source>
        <translation>instale Ollama e inícielo</translation>
    </message>
    <message>
        <source>install PySide6-Essentials below 6.12</source>
        <translation>instale PySide6-Essentials anterior a 6.12</translation>
    </message>
    <message>
        <source>install again</source>
        <translation>instale otra vez</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>instrumento</translation>
    </message>
    <message>
        <source>it belongs to another job</source>
        <translation>es de otro trabajo</translation>
    </message>
    <message>
        <source>it cannot be typed here</source>
        <translation>no se puede escribir aquí</translation>
    </message>
    <message>
        <source>it does not fit the shape</source>
        <translation>no encaja con la forma</translation>
    </message>
    <message>
        <source>it encloses nothing</source>
        <translation>no encierra nada</translation>
    </message>
    <message>
        <source>it has too many pixels</source>
        <translation>tiene demasiados píxeles</translation>
    </message>
    <message>
        <source>it has {count} bytes</source>
        <translation>tiene {count} bytes</translation>
    </message>
    <message>
        <source>it has {count} characters</source>
        <translation>tiene {count} caracteres</translation>
    </message>
    <message>
        <source>it has {count} letters and digits</source>
        <translation>tiene {count} letras y dígitos</translation>
    </message>
    <message>
        <source>it has {length} characters</source>
        <translation>tiene {length} caracteres</translation>
    </message>
    <message>
        <source>it holds no single job</source>
        <translation>no contiene un único trabajo</translation>
    </message>
    <message>
        <source>it is a HEIC photo, which cannot be opened here</source>
        <translation>es una foto HEIC, que aquí no se puede abrir</translation>
    </message>
    <message>
        <source>it is another kind of form</source>
        <translation>es otro tipo de formulario</translation>
    </message>
    <message>
        <source>it is before the beginning</source>
        <translation>es anterior al comienzo</translation>
    </message>
    <message>
        <source>it is built to take long</source>
        <translation>está hecho para tardar mucho</translation>
    </message>
    <message>
        <source>it is damaged: {error}</source>
        <translation>está dañado: {error}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is empty or too long</source>
        <translation>está vacío o es demasiado largo</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>it is not a mapping</source>
        <translation>no es una asignación</translation>
    </message>
    <message>
        <source>it is not a meter of this job</source>
        <translation>no es un medidor de este trabajo</translation>
    </message>
    <message>
        <source>it is not a time</source>
        <translation>no es una hora</translation>
    </message>
    <message>
        <source>it is not answered</source>
        <translation>no está respondido</translation>
    </message>
    <message>
        <source>it is the after photo of this one</source>
        <translation>es la foto de después de esta</translation>
    </message>
    <message>
        <source>it is the same photo</source>
        <translation>es la misma foto</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>es demasiado corto</translation>
    </message>
    <message>
        <source>it is {media_type}</source>
        <translation>es {media_type}</translation>
    </message>
    <message>
        <source>it is {quantity}</source>
        <translation>es: {quantity}</translation>
    </message>
    <message>
        <source>it is {size:.0f} MB</source>
        <translation>ocupa {size:.0f} MB</translation>
    </message>
    <message>
        <source>it lies in no room</source>
        <translation>no está en ninguna habitación</translation>
    </message>
    <message>
        <source>it lies in the future</source>
        <translation>está en el futuro</translation>
    </message>
    <message>
        <source>it lies in the store itself</source>
        <translation>está en el propio almacén</translation>
    </message>
    <message>
        <source>it measures no moisture</source>
        <translation>no mide humedad</translation>
    </message>
    <message>
        <source>it names no instrument or no certificate</source>
        <translation>no nombra instrumento o certificado</translation>
    </message>
    <message>
        <source>its own room</source>
        <translation>su propia habitación</translation>
    </message>
    <message>
        <source>its times go back</source>
        <translation>sus tiempos van hacia atrás</translation>
    </message>
    <message>
        <source>its walls cross</source>
        <translation>sus paredes se cruzan</translation>
    </message>
    <message>
        <source>its {limit} records are too many to be sent together</source>
        <translation>sus {limit} registros son demasiados para enviarse juntos</translation>
    </message>
    <message>
        <source>job</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>job_id</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>justification</source>
        <translation>justificación</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>keep or take</source>
        <translation>conservar o tomar</translation>
    </message>
    <message>
        <source>keep or take, then edit the record</source>
        <translation>conservar o tomar, y luego editar el registro</translation>
    </message>
    <message>
        <source>kept, lost</source>
        <translation>conservado, perdido</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>keys and numbers, like claim.insured[0].name</source>
        <translation>claves y números, como claim.insured[0].name</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>label</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>level {level} has none</source>
        <translation>en la planta {level} no hay ninguna</translation>
    </message>
    <message>
        <source>like 2026-03-14T18:30</source>
        <translation>como 2026-03-14T18:30</translation>
    </message>
    <message>
        <source>like claim.number</source>
        <translation>como claim.number</translation>
    </message>
    <message>
        <source>like {wanted}</source>
        <translation>como {wanted}</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>lines like “area: 2.5 m²”</source>
        <translation>líneas como «area: 2.5 m²»</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>el más largo</translation>
    </message>
    <message>
        <source>loss_at</source>
        <translation>hora del siniestro</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>máquinas</translation>
    </message>
    <message>
        <source>make a recovery code first: restoreassist key recovery-code</source>
        <translation>haga antes un código de recuperación: restoreassist key recovery-code</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>asignación</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>medición</translation>
    </message>
    <message>
        <source>media_type</source>
        <translation>tipo de archivo</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>meter</source>
        <translation>medidor</translation>
    </message>
    <message>
        <source>milliseconds since the first touch</source>
        <translation>milisegundos desde el primer toque</translation>
    </message>
    <message>
        <source>missing: {gaps}</source>
        <translation>falta: {gaps}</translation>
    </message>
    <message>
        <source>missing: {missing}</source>
        <translation>falta: {missing}</translation>
    </message>
    <message>
        <source>modify with a patch</source>
        <translation>devolver con un cambio</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>más de 0</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>no account can have this one</source>
        <translation>ninguna cuenta puede tener esta</translation>
    </message>
    <message>
        <source>no adapter</source>
        <translation>sin adaptador</translation>
    </message>
    <message>
        <source>no code looks like this</source>
        <translation>ningún código es así</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>no screen</source>
        <translation>sin pantalla</translation>
    </message>
    <message>
        <source>no strokes</source>
        <translation>sin trazos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none in {folder}</source>
        <translation>ninguno en {folder}</translation>
    </message>
    <message>
        <source>none was chosen</source>
        <translation>no se eligió ninguno</translation>
    </message>
    <message>
        <source>none: records are never stored in clear</source>
        <translation>ninguno: los registros nunca se guardan sin cifrar</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>nothing was chosen to decide about</source>
        <translation>no se eligió nada sobre lo que decidir</translation>
    </message>
    <message>
        <source>nothing was recorded</source>
        <translation>no se grabó nada</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>desplazamiento</translation>
    </message>
    <message>
        <source>one JSON object</source>
        <translation>un objeto JSON</translation>
    </message>
    <message>
        <source>one belongs to another job</source>
        <translation>uno es de otro trabajo</translation>
    </message>
    <message>
        <source>one chamber at a time</source>
        <translation>una cámara a la vez</translation>
    </message>
    <message>
        <source>one complete sync before, or a job file or a backup instead</source>
        <translation>antes una sincronización completa, o un archivo de trabajo o una copia</translation>
    </message>
    <message>
        <source>one is made at first start</source>
        <translation>se crea uno en el primer inicio</translation>
    </message>
    <message>
        <source>one lies outside the photo</source>
        <translation>uno está fuera de la foto</translation>
    </message>
    <message>
        <source>one of each</source>
        <translation>uno de cada</translation>
    </message>
    <message>
        <source>one of those that are offered</source>
        <translation>uno de los que se ofrecen</translation>
    </message>
    <message>
        <source>one or more</source>
        <translation>uno o más</translation>
    </message>
    <message>
        <source>one photo or more</source>
        <translation>una foto o más</translation>
    </message>
    <message>
        <source>one place at a time; take it away there first</source>
        <translation>un lugar a la vez; retírela antes de allí</translation>
    </message>
    <message>
        <source>one room or more</source>
        <translation>una habitación o más</translation>
    </message>
    <message>
        <source>one that is shown</source>
        <translation>uno que se muestra</translation>
    </message>
    <message>
        <source>open conflict</source>
        <translation>conflicto abierto</translation>
    </message>
    <message>
        <source>open meter</source>
        <translation>medidor abierto</translation>
    </message>
    <message>
        <source>optional: set ANTHROPIC_API_KEY</source>
        <translation>opcional: defina ANTHROPIC_API_KEY</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>contorno</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frase de contraseña</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>phase visit</source>
        <translation>paso por la fase</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>fotos</translation>
    </message>
    <message>
        <source>photos are imported from files</source>
        <translation>las fotos se importan de archivos</translation>
    </message>
    <message>
        <source>photos of this job</source>
        <translation>fotos de este trabajo</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>placements of this job without a line of today</source>
        <translation>colocaciones de este trabajo sin línea de hoy</translation>
    </message>
    <message>
        <source>plain JSON values</source>
        <translation>valores JSON simples</translation>
    </message>
    <message>
        <source>plug in a Bluetooth adapter and start bluetoothd</source>
        <translation>conecte un adaptador Bluetooth e inicie bluetoothd</translation>
    </message>
    <message>
        <source>plug the meter's USB cable in</source>
        <translation>conecte el cable USB del medidor</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>readings are still kept; photos may be refused</source>
        <translation>las lecturas se siguen guardando; las fotos pueden rechazarse</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>código de recuperación</translation>
    </message>
    <message>
        <source>refused change</source>
        <translation>cambio rechazado</translation>
    </message>
    <message>
        <source>refused file</source>
        <translation>archivo rechazado</translation>
    </message>
    <message>
        <source>rescue file</source>
        <translation>archivo de rescate</translation>
    </message>
    <message>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <source>room_id</source>
        <translation>habitación</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>habitaciones</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>saving it after a confirmation, or a new measurement</source>
        <translation>guardar tras una confirmación, o medir otra vez</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>sending back needs one</source>
        <translation>para devolver hace falta uno</translation>
    </message>
    <message>
        <source>serial meters, typing in, or the simulator</source>
        <translation>medidores serie, escribir o el simulador</translation>
    </message>
    <message>
        <source>serial or by hand</source>
        <translation>en serie o a mano</translation>
    </message>
    <message>
        <source>server address</source>
        <translation>dirección del servidor</translation>
    </message>
    <message>
        <source>shapes</source>
        <translation>formas</translation>
    </message>
    <message>
        <source>sides above 0</source>
        <translation>lados mayores que 0</translation>
    </message>
    <message>
        <source>sign in to a desktop with a keyring (GNOME Keyring, KWallet)</source>
        <translation>inicie sesión en un escritorio con llavero (GNOME Keyring, KWallet)</translation>
    </message>
    <message>
        <source>start from a desktop session to see the window</source>
        <translation>inicie desde una sesión de escritorio para ver la ventana</translation>
    </message>
    <message>
        <source>step in {phase}</source>
        <translation>paso en {phase}</translation>
    </message>
    <message>
        <source>store in</source>
        <translation>almacén en</translation>
    </message>
    <message>
        <source>store that was taken out of use in</source>
        <translation>almacén fuera de servicio en</translation>
    </message>
    <message>
        <source>stored file</source>
        <translation>archivo guardado</translation>
    </message>
    <message>
        <source>strokes</source>
        <translation>trazos</translation>
    </message>
    <message>
        <source>supersedes</source>
        <translation>sustituye a</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>taking photos back needs one</source>
        <translation>para retirar fotos hace falta uno</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>plantillas</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the chamber has no room</source>
        <translation>la cámara no tiene habitación</translation>
    </message>
    <message>
        <source>the code as it was given</source>
        <translation>el código tal como se dio</translation>
    </message>
    <message>
        <source>the corners in order around the room</source>
        <translation>las esquinas en orden alrededor de la habitación</translation>
    </message>
    <message>
        <source>the desktop of this system</source>
        <translation>el escritorio de este sistema</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}</source>
        <translation>el archivo no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>the file is a PDF as well</source>
        <translation>el archivo es también un PDF</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>el archivo está cortado</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file is {content}, which cannot be opened here</source>
        <translation>el archivo es {content}, y aquí no se puede abrir</translation>
    </message>
    <message>
        <source>the form does not ask for it</source>
        <translation>el formulario no lo pide</translation>
    </message>
    <message>
        <source>the hour meter showed {before} before</source>
        <translation>el contador de horas marcaba antes {before}</translation>
    </message>
    <message>
        <source>the key is in this machine's keyring only, so a backup could not be opened elsewhere</source>
        <translation>la clave está solo en el llavero de este equipo, así que una copia no se abriría en otro sitio</translation>
    </message>
    <message>
        <source>the machine stands somewhere else at that time</source>
        <translation>la máquina está en otro sitio a esa hora</translation>
    </message>
    <message>
        <source>the meter has not sent anything for a while</source>
        <translation>el medidor no envía nada desde hace un rato</translation>
    </message>
    <message>
        <source>the meter's value is doubtful ({names})</source>
        <translation>el valor del medidor es dudoso ({names})</translation>
    </message>
    <message>
        <source>the name of the form</source>
        <translation>el nombre del formulario</translation>
    </message>
    <message>
        <source>the number of the job</source>
        <translation>el número del trabajo</translation>
    </message>
    <message>
        <source>the path of {name} is no text</source>
        <translation>la ruta de {name} no es texto</translation>
    </message>
    <message>
        <source>the picture cannot be read to its end</source>
        <translation>la imagen no se puede leer hasta el final</translation>
    </message>
    <message>
        <source>the records of one job</source>
        <translation>los registros de un trabajo</translation>
    </message>
    <message>
        <source>the room is in {name} at that time</source>
        <translation>la habitación está en {name} a esa hora</translation>
    </message>
    <message>
        <source>the same photo as JPEG: save a copy as JPEG, or set the camera to JPEG and take it again</source>
        <translation>la misma foto en JPEG: guarde una copia en JPEG, o ponga la cámara en JPEG y tómela otra vez</translation>
    </message>
    <message>
        <source>the server's embedded database</source>
        <translation>la base de datos integrada del servidor</translation>
    </message>
    <message>
        <source>the span is empty</source>
        <translation>el intervalo está vacío</translation>
    </message>
    <message>
        <source>the surface</source>
        <translation>en la superficie</translation>
    </message>
    <message>
        <source>the time has no zone</source>
        <translation>la hora no tiene zona</translation>
    </message>
    <message>
        <source>the two places are too near</source>
        <translation>los dos lugares están demasiado cerca</translation>
    </message>
    <message>
        <source>the wet share of {subject} lies near a limit; class {low} and {high} are both possible</source>
        <translation>la parte mojada de {subject} está cerca de un límite; son posibles las clases {low} y {high}</translation>
    </message>
    <message>
        <source>the whole file; copy it again</source>
        <translation>el archivo entero; cópielo otra vez</translation>
    </message>
    <message>
        <source>the {target} belongs to another job</source>
        <translation>esto es de otro trabajo: {target}</translation>
    </message>
    <message>
        <source>there are {count}</source>
        <translation>hay {count}</translation>
    </message>
    <message>
        <source>there are {count} numbers</source>
        <translation>hay {count} números</translation>
    </message>
    <message>
        <source>there is a typing error in it</source>
        <translation>hay un error de escritura</translation>
    </message>
    <message>
        <source>there is an archive behind the picture</source>
        <translation>hay un archivo comprimido detrás de la imagen</translation>
    </message>
    <message>
        <source>there is no affected area {words}</source>
        <translation>no hay área afectada {words}</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>no hay carpeta {folder}</translation>
    </message>
    <message>
        <source>there is no photo in what was chosen</source>
        <translation>no hay ninguna foto en lo elegido</translation>
    </message>
    <message>
        <source>there is no room</source>
        <translation>no hay ninguna habitación</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>no hay tal campo</translation>
    </message>
    <message>
        <source>there is no such job</source>
        <translation>no hay tal trabajo</translation>
    </message>
    <message>
        <source>there is no such question</source>
        <translation>no hay tal pregunta</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>no hay tal ajuste</translation>
    </message>
    <message>
        <source>there is no such thing to decide about</source>
        <translation>no hay tal cosa que decidir</translation>
    </message>
    <message>
        <source>there is no {kind} {superseded}</source>
        <translation>no existe: {kind} {superseded}</translation>
    </message>
    <message>
        <source>there is no {target} {record_id}</source>
        <translation>no existe: {target} {record_id}</translation>
    </message>
    <message>
        <source>there is {kind} behind the picture</source>
        <translation>hay {kind} detrás de la imagen</translation>
    </message>
    <message>
        <source>they hold {count} jobs</source>
        <translation>contienen {count} trabajos</translation>
    </message>
    <message>
        <source>this machine has no keyring and no passphrase was given</source>
        <translation>este equipo no tiene llavero y no se dio frase de contraseña</translation>
    </message>
    <message>
        <source>this session has none</source>
        <translation>esta sesión no tiene</translation>
    </message>
    <message>
        <source>this store's key is in the OS keyring</source>
        <translation>la clave de este almacén está en el llavero del sistema</translation>
    </message>
    <message>
        <source>this tablet has never got the office's key, so nobody could open it</source>
        <translation>esta tableta nunca recibió la clave del despacho, así que nadie podría abrirlo</translation>
    </message>
    <message>
        <source>time_zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>triples of x, y and t</source>
        <translation>ternas de x, y y t</translation>
    </message>
    <message>
        <source>true, false</source>
        <translation>true, false</translation>
    </message>
    <message>
        <source>two places well apart, and above 0</source>
        <translation>dos lugares bien separados, y mayor que 0</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>up to {field} characters</source>
        <translation>hasta {field} caracteres</translation>
    </message>
    <message>
        <source>up to {limit:.0f} MB</source>
        <translation>hasta {limit:.0f} MB</translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation>hasta {limit}</translation>
    </message>
    <message>
        <source>up to {limit} characters</source>
        <translation>hasta {limit} caracteres</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>nota de voz</translation>
    </message>
    <message>
        <source>what must be changed</source>
        <translation>qué hay que cambiar</translation>
    </message>
    <message>
        <source>whole {unit}</source>
        <translation>{unit} enteros</translation>
    </message>
    <message>
        <source>why they do not belong here</source>
        <translation>por qué no son de aquí</translation>
    </message>
    <message>
        <source>why this class</source>
        <translation>por qué esta clase</translation>
    </message>
    <message>
        <source>work to rescue</source>
        <translation>trabajo por rescatar</translation>
    </message>
    <message>
        <source>workflow definition</source>
        <translation>definición de flujo</translation>
    </message>
    <message>
        <source>{action} is no answer to this question. Allowed: {row}.</source>
        <translation>{action} no es respuesta a esta pregunta. Permitido: {row}.</translation>
    </message>
    <message>
        <source>{action} takes no data here</source>
        <translation>{action} no lleva datos aquí</translation>
    </message>
    <message>
        <source>{base_url} is not safe</source>
        <translation>{base_url} no es segura</translation>
    </message>
    <message>
        <source>{before} or more</source>
        <translation>{before} o más</translation>
    </message>
    <message>
        <source>{by} handed it over on {at:%Y-%m-%d %H:%M} UTC.</source>
        <translation>{by} lo entregó el {at:%Y-%m-%d %H:%M} UTC.</translation>
    </message>
    <message>
        <source>{chamber} has ended already.</source>
        <translation>{chamber} ya ha terminado.</translation>
    </message>
    <message>
        <source>{count} characters are too many</source>
        <translation>{count} caracteres son demasiados</translation>
    </message>
    <message>
        <source>{decided_by} has answered this already.</source>
        <translation>{decided_by} ya respondió a esto.</translation>
    </message>
    <message>
        <source>{definition_id} ({child_id}) is {state}: {why}</source>
        <translation>{definition_id} ({child_id}) está {state}: {why}</translation>
    </message>
    <message>
        <source>{dimension} cannot be given in {unit}</source>
        <translation>{dimension} no se puede dar en {unit}</translation>
    </message>
    <message>
        <source>{field}: {problem}. Allowed: {allowed}.</source>
        <translation>{field}: {problem}. Permitido: {allowed}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written</source>
        <translation>no se puede escribir en {folder}</translation>
    </message>
    <message>
        <source>{folder} holds a record without its key file. Restore {keyfile} from a backup, or choose another folder.</source>
        <translation>{folder} contiene un almacén sin su archivo de claves. Restaure {keyfile} de una copia, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{folder} is damaged; use another backup.</source>
        <translation>{folder} está dañado; use otra copia.</translation>
    </message>
    <message>
        <source>{folder} is not a manifest that this program knows.</source>
        <translation>{folder} no es un manifiesto que este programa conozca.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Restore into a new folder.</source>
        <translation>{folder} no está vacía. Restaure en una carpeta nueva.</translation>
    </message>
    <message>
        <source>{free:.1f} GiB free</source>
        <translation>{free:.1f} GiB libres</translation>
    </message>
    <message>
        <source>{gain} and {offset} are not possible</source>
        <translation>{gain} y {offset} no son posibles</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>No se puede llegar a {host}.</translation>
    </message>
    <message>
        <source>{id} {version} is in the library with another text. Give the changed definition a new version.</source>
        <translation>{id} {version} está en la biblioteca con otro texto. Dé a la definición cambiada una versión nueva.</translation>
    </message>
    <message>
        <source>{keep} backups are none</source>
        <translation>{keep} copias no son ninguna</translation>
    </message>
    <message>
        <source>{keyfile} is damaged. Its key was destroyed by the office.</source>
        <translation>{keyfile} está dañado. El despacho destruyó su clave.</translation>
    </message>
    <message>
        <source>{label} has readings and stays in the record. Say that it was torn out or cannot be reached instead.</source>
        <translation>{label} tiene lecturas y se queda en el registro. Diga mejor que se retiró o no es accesible.</translation>
    </message>
    <message>
        <source>{label} is in another room</source>
        <translation>{label} está en otra habitación</translation>
    </message>
    <message>
        <source>{label} is there already</source>
        <translation>{label} ya existe</translation>
    </message>
    <message>
        <source>{label} is {status}; it takes no more readings.</source>
        <translation>{label} ({status}) ya no admite lecturas.</translation>
    </message>
    <message>
        <source>{label} is {status}; only a live point goes on.</source>
        <translation>{label}: {status}; solo sigue un punto activo.</translation>
    </message>
    <message>
        <source>{label} was replaced by a new series.</source>
        <translation>{label} se sustituyó por una serie nueva.</translation>
    </message>
    <message>
        <source>{limit} MiB or less</source>
        <translation>{limit} MiB o menos</translation>
    </message>
    <message>
        <source>{limit} bytes</source>
        <translation>{limit} bytes</translation>
    </message>
    <message>
        <source>{limit} characters or more</source>
        <translation>{limit} caracteres o más</translation>
    </message>
    <message>
        <source>{limit} is too small</source>
        <translation>{limit} es demasiado pequeño</translation>
    </message>
    <message>
        <source>{limit} jobs cannot be shown</source>
        <translation>no se pueden mostrar {limit} trabajos</translation>
    </message>
    <message>
        <source>{match} is not a unit</source>
        <translation>{match} no es una unidad</translation>
    </message>
    <message>
        <source>{max_bytes} MiB or less</source>
        <translation>{max_bytes} MiB o menos</translation>
    </message>
    <message>
        <source>{min_side_px} or more</source>
        <translation>{min_side_px} o más</translation>
    </message>
    <message>
        <source>{model} measures no moisture</source>
        <translation>{model} no mide humedad</translation>
    </message>
    <message>
        <source>{name} failed {failures} times in a row and {wait}</source>
        <translation>{name} falló {failures} veces seguidas y {wait}</translation>
    </message>
    <message>
        <source>{name} is no field</source>
        <translation>{name} no es un campo</translation>
    </message>
    <message>
        <source>{offset} is below zero</source>
        <translation>{offset} es menor que cero</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror})</source>
        <translation>{path} no se puede leer ({strerror})</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}</source>
        <translation>{path} no se puede leer: {error}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}</source>
        <translation>{path} no se puede leer: {strerror}</translation>
    </message>
    <message>
        <source>{path} cannot be read; restore it from a backup: {error}</source>
        <translation>{path} no se puede leer; restáurelo de una copia: {error}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}. Choose another folder.</source>
        <translation>No se puede escribir {path}: {strerror}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} is damaged; restore it from a backup.</source>
        <translation>{path} está dañado; restáurelo de una copia.</translation>
    </message>
    <message>
        <source>{path} is no path</source>
        <translation>{path} no es una ruta</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} was written by a version this program does not know.</source>
        <translation>{path} lo escribió una versión que este programa no conoce.</translation>
    </message>
    <message>
        <source>{placement_id} is no machine that needs a line of {today}</source>
        <translation>{placement_id} no es una máquina que necesite una línea del {today}</translation>
    </message>
    <message>
        <source>{place} is there twice</source>
        <translation>{place} está dos veces</translation>
    </message>
    <message>
        <source>{platform} on {system}</source>
        <translation>{platform} en {system}</translation>
    </message>
    <message>
        <source>{point} is read at this depth: {meant}. A value at another depth ({offered}) cannot be compared with it: read it as before, or begin a new series.</source>
        <translation>{point} se mide a esta profundidad: {meant}. Un valor a otra profundidad ({offered}) no se puede comparar con él: mida como antes o empiece una serie nueva.</translation>
    </message>
    <message>
        <source>{point} is read in this material: {meant}. A value in another ({offered}) cannot be compared with it: read it as before, or begin a new series.</source>
        <translation>{point} se mide en este material: {meant}. Un valor en otro ({offered}) no se puede comparar con él: mida como antes o empiece una serie nueva.</translation>
    </message>
    <message>
        <source>{point} is read in {meant}. A value in {offered} cannot be compared with it: read it in {meant}, or begin a new series.</source>
        <translation>{point} se mide en {meant}. Un valor en {offered} no se puede comparar con él: mida en {meant} o empiece una serie nueva.</translation>
    </message>
    <message>
        <source>{point} is read with {meant}. A value of {offered} cannot be compared with it: take the same meter, or begin a new series.</source>
        <translation>{point} se mide con {meant}. Un valor de {offered} no se puede comparar con él: use el mismo medidor o empiece una serie nueva.</translation>
    </message>
    <message>
        <source>{problem}. Needed: {allowed}.</source>
        <translation>{problem}. Hace falta: {allowed}.</translation>
    </message>
    <message>
        <source>{quantity} cannot be given in {unit}</source>
        <translation>{quantity} no se puede dar en {unit}</translation>
    </message>
    <message>
        <source>{quantity} is no moisture</source>
        <translation>{quantity} no es humedad</translation>
    </message>
    <message>
        <source>{record} {id} is of another job</source>
        <translation>{record} {id} es de otro trabajo</translation>
    </message>
    <message>
        <source>{role} does not sign this form</source>
        <translation>{role} no firma este formulario</translation>
    </message>
    <message>
        <source>{room} has {named} and stays in the record. Move or take those back first.</source>
        <translation>{room} tiene {named} y se queda en el registro. Muévalos o retírelos antes.</translation>
    </message>
    <message>
        <source>{scale} is no moisture scale</source>
        <translation>{scale} no es una escala de humedad</translation>
    </message>
    <message>
        <source>{scale} is not a moisture scale</source>
        <translation>{scale} no es una escala de humedad</translation>
    </message>
    <message>
        <source>{size} bytes are too many</source>
        <translation>{size} bytes son demasiados</translation>
    </message>
    <message>
        <source>{step_id} is changing the world outside; wait until it is over.</source>
        <translation>{step_id} está actuando hacia fuera; espere a que acabe.</translation>
    </message>
    <message>
        <source>{step_id} is {state} already.</source>
        <translation>{step_id} ya está {state}.</translation>
    </message>
    <message>
        <source>{suffix} was typed; this field is in {unit}</source>
        <translation>se escribió {suffix}; este campo está en {unit}</translation>
    </message>
    <message>
        <source>{tag} is another kind of machine</source>
        <translation>{tag} es otro tipo de máquina</translation>
    </message>
    <message>
        <source>{tag} was picked up already.</source>
        <translation>{tag} ya se retiró.</translation>
    </message>
    <message>
        <source>{tag}{others} still on site; pick them up, then close the job.</source>
        <translation>Aún en el lugar: {tag}{others}; retírelas y cierre después el trabajo.</translation>
    </message>
    <message>
        <source>{target} cannot be written</source>
        <translation>no se puede escribir en {target}</translation>
    </message>
    <message>
        <source>{target} is there already.</source>
        <translation>{target} ya existe.</translation>
    </message>
    <message>
        <source>{template_id}; there are: {known}</source>
        <translation>{template_id}; hay: {known}</translation>
    </message>
    <message numerus="yes">
        <source>{text} has %n length(s)</source>
        <translation>
            <numerusform>{text} tiene %n longitud</numerusform>
            <numerusform>{text} tiene %n longitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} has 12 or more inches</source>
        <translation>{text} tiene 12 pulgadas o más</translation>
    </message>
    <message>
        <source>{text} has a side that is not above 0</source>
        <translation>{text} tiene un lado que no es mayor que 0</translation>
    </message>
    <message>
        <source>{text} has a unit of {dimension}, not of {dimension_2}</source>
        <translation>{text} tiene una unidad de {dimension}, no de {dimension_2}</translation>
    </message>
    <message>
        <source>{text} has no unit</source>
        <translation>{text} no tiene unidad</translation>
    </message>
    <message>
        <source>{text} is no choice</source>
        <translation>{text} no es una opción</translation>
    </message>
    <message>
        <source>{text} is no whole number</source>
        <translation>{text} no es un número entero</translation>
    </message>
    <message>
        <source>{text} is not a number with a unit</source>
        <translation>{text} no es un número con unidad</translation>
    </message>
    <message>
        <source>{text} is not one number</source>
        <translation>{text} no es un solo número</translation>
    </message>
    <message>
        <source>{text} is not one of them</source>
        <translation>{text} no es uno de ellos</translation>
    </message>
    <message>
        <source>{time_zone} is unknown</source>
        <translation>{time_zone} no se conoce</translation>
    </message>
    <message>
        <source>{title} has signed or refused this form already.</source>
        <translation>{title} ya firmó o rechazó este formulario.</translation>
    </message>
    <message>
        <source>{token} is no number</source>
        <translation>{token} no es un número</translation>
    </message>
    <message>
        <source>{values} cannot be used</source>
        <translation>{values} no se puede usar</translation>
    </message>
    <message>
        <source>{value} hex digits</source>
        <translation>{value} dígitos hexadecimales</translation>
    </message>
    <message>
        <source>{value} is no time</source>
        <translation>{value} no es una hora</translation>
    </message>
    <message>
        <source>{value} is no whole number</source>
        <translation>{value} no es un número entero</translation>
    </message>
    <message>
        <source>{value} is not a count</source>
        <translation>{value} no es una cantidad</translation>
    </message>
    <message>
        <source>{value} is not a list of texts</source>
        <translation>{value} no es una lista de textos</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} no es un número</translation>
    </message>
    <message>
        <source>{value} is not text</source>
        <translation>{value} no es texto</translation>
    </message>
    <message>
        <source>{value} is out of range</source>
        <translation>{value} está fuera de rango</translation>
    </message>
    <message>
        <source>{value} {unit} is not possible</source>
        <translation>{value} {unit} no es posible</translation>
    </message>
    <message>
        <source>{what} needs {needed_bytes}{kept} and the disk has {free} MiB free. Free some space first, or choose another disk.</source>
        <translation>{what} necesita {needed_bytes}{kept} y el disco tiene {free} MiB libres. Libere espacio antes, o elija otro disco.</translation>
    </message>
    <message>
        <source>{where}.points</source>
        <translation>{where}: puntos</translation>
    </message>
    <message>
        <source>{where}.text</source>
        <translation>{where}: texto</translation>
    </message>
    <message>
        <source>{width} x {height} pixels show nothing</source>
        <translation>{width} x {height} píxeles no muestran nada</translation>
    </message>
    <message>
        <source>“{text}” is no date</source>
        <translation>«{text}» no es una fecha</translation>
    </message>
    <message>
        <source>“{text}” is no number</source>
        <translation>«{text}» no es un número</translation>
    </message>
    <message>
        <source>“{text}” is no record</source>
        <translation>«{text}» no es un registro</translation>
    </message>
    <message>
        <source>“{text}” is no time</source>
        <translation>«{text}» no es una hora</translation>
    </message>
    <message>
        <source>“{text}” is no whole number</source>
        <translation>«{text}» no es un número entero</translation>
    </message>
    <message>
        <source>“{text}” names no value</source>
        <translation>«{text}» no nombra ningún valor</translation>
    </message>
</context>
<context>
    <name>QtCamera</name>
    <message>
        <source>The camera was switched off.</source>
        <translation>La cámara se apagó.</translation>
    </message>
    <message>
        <source>The camera is still busy with the last picture.</source>
        <translation>La cámara aún está ocupada con la última imagen.</translation>
    </message>
    <message>
        <source>This system lacks a part that the camera needs (%1).</source>
        <translation>A este sistema le falta una parte que la cámara necesita (%1).</translation>
    </message>
</context>
<context>
    <name>QtVoice</name>
    <message>
        <source>No microphone was found.</source>
        <translation>No se encontró ningún micrófono.</translation>
    </message>
    <message>
        <source>Sound cannot be used here: this system lacks a part that it needs (%1).</source>
        <translation>Aquí no se puede usar el sonido: a este sistema le falta una parte necesaria (%1).</translation>
    </message>
</context>
<context>
    <name>RatingSheet</name>
    <message>
        <source>Rating of %1</source>
        <translation>Capacidad de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Make and model</source>
        <translation>Marca y modelo</translation>
    </message>
    <message>
        <source>Water, %1</source>
        <translation>Agua, %1</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>Caudal de aire</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Corriente</translation>
    </message>
    <message>
        <source>Machines of the same kind without a rating get this one too.</source>
        <translation>Los equipos iguales sin placa reciben esta también.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not enough power</source>
        <translation>Sin potencia suficiente</translation>
    </message>
    <message>
        <source>Not enough space</source>
        <translation>Sin espacio suficiente</translation>
    </message>
    <message>
        <source>Readings show drying</source>
        <translation>Las lecturas muestran secado</translation>
    </message>
    <message>
        <source>Wet material was removed</source>
        <translation>Se retiró material mojado</translation>
    </message>
    <message>
        <source>Client refused more</source>
        <translation>El cliente no quiso más</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Save reason</source>
        <translation>Guardar motivo</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Write this code down</source>
        <translation>Anote este código</translation>
    </message>
    <message>
        <source>It opens the records of this tablet when the passphrase or the keyring is lost. Keep it away from the tablet. It is not shown again, and an older code does not work any more.</source>
        <translation>Abre los registros de esta tableta si se pierde la frase de contraseña o el llavero. Guárdelo lejos de la tableta. No se vuelve a mostrar, y un código anterior ya no vale.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ya lo he anotado</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 decided first; it is %2 now. Your decision was not applied.</source>
        <translation>%1 decidió primero; ahora es %2. Su decisión no se aplicó.</translation>
    </message>
    <message>
        <source>It was decided elsewhere first; it is %1 now. Your decision was not applied.</source>
        <translation>Se decidió antes en otro sitio; ahora es %1. Su decisión no se aplicó.</translation>
    </message>
    <message>
        <source>You may not change this job any more.</source>
        <translation>Ya no puede cambiar este trabajo.</translation>
    </message>
    <message>
        <source>It belongs to a change of which another part was refused.</source>
        <translation>Pertenece a un cambio del que se rechazó otra parte.</translation>
    </message>
    <message>
        <source>Others added to it in the meantime: look at it again before you delete it. %1</source>
        <translation>Otros añadieron algo entretanto: mírelo antes de borrar. %1</translation>
    </message>
    <message>
        <source>The server found it not valid: %1</source>
        <translation>El servidor no lo dio por válido: %1</translation>
    </message>
    <message>
        <source>Another record has its number already.</source>
        <translation>Otro registro ya tiene su número.</translation>
    </message>
    <message>
        <source>A photo or document was refused</source>
        <translation>Se rechazó una foto o un documento</translation>
    </message>
    <message>
        <source>A change of %1 was refused</source>
        <translation>Se rechazó un cambio de %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Send the file again</source>
        <translation>Enviar el archivo de nuevo</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Descartar: %1</translation>
    </message>
</context>
<context>
    <name>RescueCard</name>
    <message numerus="yes">
        <source>Not taken by the server: %n</source>
        <translation>
            <numerusform>No aceptado por el servidor: %n</numerusform>
            <numerusform>No aceptado por el servidor: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has to take in this work. Write it into a rescue file and give them that. Only the office can open it, and nothing is removed from this tablet.</source>
        <translation>La oficina tiene que incorporar este trabajo. Escríbalo en un archivo de rescate y entrégueselo. Solo la oficina puede abrirlo y no se elimina nada de esta tableta.</translation>
    </message>
    <message>
        <source>Write a rescue file</source>
        <translation>Escribir un archivo de rescate</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>RoomDetail</name>
    <message>
        <source>Pick a room</source>
        <translation>Elija una habitación</translation>
    </message>
    <message>
        <source>Its sizes, wet surfaces and materials are shown here.</source>
        <translation>Aquí se muestran sus medidas, superficies mojadas y materiales.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Change the room</source>
        <translation>Cambiar la habitación</translation>
    </message>
    <message>
        <source>Remove the room</source>
        <translation>Quitar la habitación</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Suelo</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>Paredes</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Wet surfaces</source>
        <translation>Superficies mojadas</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a material</source>
        <translation>Añadir un material</translation>
    </message>
    <message>
        <source>None yet. Materials decide the class and ask for hazard tests.</source>
        <translation>Ninguno aún. Los materiales deciden la clase y piden pruebas de peligro.</translation>
    </message>
    <message>
        <source>dries slowly</source>
        <translation>se seca despacio</translation>
    </message>
    <message>
        <source>May hold %1: test before it is disturbed.</source>
        <translation>Puede contener %1: analizar antes de tocarlo.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Drying chamber</source>
        <translation>Cámara de secado</translation>
    </message>
    <message>
        <source>No chamber</source>
        <translation>Sin cámara</translation>
    </message>
</context>
<context>
    <name>RoomEntryModel</name>
    <message>
        <source>Ground floor</source>
        <translation>Planta baja</translation>
    </message>
</context>
<context>
    <name>RoomItem</name>
    <message>
        <source>%1, %2, worst %3 %4, goal %5</source>
        <translation>%1, %2, el peor %3 %4, objetivo %5</translation>
    </message>
    <message>
        <source>%1 of %2 dry</source>
        <translation>%1 de %2 secos</translation>
    </message>
    <message>
        <source>No points</source>
        <translation>Sin puntos</translation>
    </message>
    <message>
        <source>Dry goal met</source>
        <translation>Objetivo alcanzado</translation>
    </message>
    <message>
        <source>%1 % to dry goal</source>
        <translation>%1 % hacia el objetivo</translation>
    </message>
    <message>
        <source>%1 % of the way to the dry goal</source>
        <translation>%1 % del camino al objetivo de secado</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>objetivo %1</translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>Ground floor</source>
        <translation>Planta baja</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Añadir habitación</translation>
    </message>
    <message>
        <source>Change room</source>
        <translation>Cambiar habitación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name, for example Kitchen</source>
        <translation>Nombre, por ejemplo cocina</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>The corners are as drawn; only the height is typed.</source>
        <translation>Las esquinas son las dibujadas; solo se escribe el alto.</translation>
    </message>
    <message>
        <source>Floor %1
Walls %2
Volume %3</source>
        <translation>Suelo %1
Paredes %2
Volumen %3</translation>
    </message>
    <message>
        <source>Type the length and the width; the height is proposed.</source>
        <translation>Escriba el largo y el ancho; se propone el alto.</translation>
    </message>
    <message>
        <source>Next: width</source>
        <translation>Siguiente: ancho</translation>
    </message>
    <message>
        <source>Next: height</source>
        <translation>Siguiente: alto</translation>
    </message>
    <message>
        <source>Back to length</source>
        <translation>Volver al largo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Say which room it is</source>
        <translation>Diga qué habitación es</translation>
    </message>
    <message>
        <source>Give length, width and height</source>
        <translation>Indique largo, ancho y alto</translation>
    </message>
    <message>
        <source>Save room</source>
        <translation>Guardar habitación</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Rooms</source>
        <translation>Habitaciones</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>No rooms yet.</source>
        <translation>Aún no hay habitaciones.</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 abierta</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 not determined yet</source>
        <translation>%1 sin determinar aún</translation>
    </message>
    <message>
        <source>%1 %2, determined by %3 on %4</source>
        <translation>%1 %2, determinada por %3 el %4</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>Habitaciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Aún no hay habitaciones</translation>
    </message>
    <message>
        <source>Add a room here, or draw it with a finger on the map.</source>
        <translation>Añada aquí una habitación, o dibújela con el dedo en el plano.</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Peligros</translation>
    </message>
    <message>
        <source>Chambers</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Añadir habitación</translation>
    </message>
</context>
<context>
    <name>RoutePanel</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>Leave the round</source>
        <translation>Dejar la ronda</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>última %1</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>No moisture meter</source>
        <translation>Sin medidor de humedad</translation>
    </message>
    <message>
        <source>Held: let go to save</source>
        <translation>Pulsado: suelte para guardar</translation>
    </message>
    <message>
        <source>Save, next point</source>
        <translation>Guardar, punto siguiente</translation>
    </message>
    <message>
        <source>The point before</source>
        <translation>El punto anterior</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>The point after</source>
        <translation>El punto siguiente</translation>
    </message>
</context>
<context>
    <name>RuleGapItem</name>
    <message>
        <source>Go to what is missing: %1</source>
        <translation>Ir a lo que falta: %1</translation>
    </message>
</context>
<context>
    <name>RuleItem</name>
    <message numerus="yes">
        <source>%1 · %2 · %n missing</source>
        <translation>
            <numerusform>%1 · %2 · falta %n</numerusform>
            <numerusform>%1 · %2 · faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>RuleNames</name>
    <message>
        <source>Law or safety</source>
        <translation>Ley o seguridad</translation>
    </message>
    <message>
        <source>Stops the work</source>
        <translation>Detiene el trabajo</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Before entry</source>
        <translation>Antes de entrar</translation>
    </message>
    <message>
        <source>Before work</source>
        <translation>Antes de trabajar</translation>
    </message>
    <message>
        <source>Before drying</source>
        <translation>Antes de secar</translation>
    </message>
    <message>
        <source>Before the certificate</source>
        <translation>Antes del certificado</translation>
    </message>
    <message>
        <source>Before delivery</source>
        <translation>Antes de la entrega</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>Antes del cierre</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation>Jefe de proyecto</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Overridden by %1, %2, on %3: %4</source>
        <translation>Anulada por %1, %2, el %3: %4</translation>
    </message>
    <message>
        <source>In which role do you decide?</source>
        <translation>¿En qué función decide?</translation>
    </message>
    <message>
        <source>In which role do you decide? Anybody may.</source>
        <translation>¿En qué función decide? Cualquiera puede.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why the work goes on all the same</source>
        <translation>Por qué el trabajo sigue igualmente</translation>
    </message>
    <message>
        <source>Kept for ever with your name, the time and what is missing now.</source>
        <translation>Se guarda para siempre con su nombre, la hora y lo que falta ahora.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Override the rule</source>
        <translation>Anular la regla</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Arreglarlo</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>% of expected</source>
        <translation>% de lo esperado</translation>
    </message>
    <message>
        <source>% of scale</source>
        <translation>% de la escala</translation>
    </message>
    <message>
        <source>% of the way</source>
        <translation>% del camino</translation>
    </message>
    <message>
        <source>%gypsum</source>
        <translation>% yeso</translation>
    </message>
    <message>
        <source>0 gr/lb or more</source>
        <translation>0 gr/lb o más</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 o más</translation>
    </message>
    <message>
        <source>0 to {limit} A</source>
        <translation>0 a {limit} A</translation>
    </message>
    <message>
        <source>0 to {room_floor}</source>
        <translation>0 a {room_floor}</translation>
    </message>
    <message>
        <source>0 to {there}</source>
        <translation>0 a {there}</translation>
    </message>
    <message>
        <source>0, or 1 to 99: write 25 for 25 %</source>
        <translation>0, o de 1 a 99: escriba 25 para 25 %</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 o más</translation>
    </message>
    <message>
        <source>1, 2 or 3</source>
        <translation>1, 2 o 3</translation>
    </message>
    <message>
        <source>1, 2, 3 or 4</source>
        <translation>1, 2, 3 o 4</translation>
    </message>
    <message>
        <source>100 * wet / surfaces</source>
        <translation>100 * mojado / superficies</translation>
    </message>
    <message>
        <source>2 or more, paired</source>
        <translation>2 o más, por pares</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 o más</translation>
    </message>
    <message>
        <source>A chamber too cold or too warm has a note</source>
        <translation>Una cámara demasiado fría o caliente tiene una nota</translation>
    </message>
    <message>
        <source>A class near a limit has a justification</source>
        <translation>Una clase cerca de un límite está justificada</translation>
    </message>
    <message>
        <source>A containment has no photos, or having none has no reason</source>
        <translation>Una contención no tiene fotos, o no hay motivo de que falte</translation>
    </message>
    <message>
        <source>A containment lacks barriers, isolation of the air handling, entry, signs or photos</source>
        <translation>A una contención le faltan barreras, aislamiento del aire acondicionado, acceso, señales o fotos</translation>
    </message>
    <message>
        <source>A decision has no author or reason</source>
        <translation>A una decisión le falta autor o motivo</translation>
    </message>
    <message>
        <source>A deviation is not complete</source>
        <translation>Una desviación no está completa</translation>
    </message>
    <message>
        <source>A judge is not independent and the client was not told</source>
        <translation>Un evaluador no es independiente y no se informó al cliente</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Una partida</translation>
    </message>
    <message>
        <source>A lock has no tag on record</source>
        <translation>Un bloqueo no tiene etiqueta registrada</translation>
    </message>
    <message>
        <source>A log line of {day} lies outside the machine's stay</source>
        <translation>Una línea del registro del {day} queda fuera de la estancia de la máquina</translation>
    </message>
    <message>
        <source>A log line of {day} names no placement</source>
        <translation>Una línea del registro del {day} no nombra ninguna colocación</translation>
    </message>
    <message>
        <source>A machine</source>
        <translation>Una máquina</translation>
    </message>
    <message>
        <source>A person decides the class; compute it again after materials were removed.</source>
        <translation>La clase la decide una persona; calcúlela otra vez tras retirar materiales.</translation>
    </message>
    <message>
        <source>A point that is not there</source>
        <translation>Un punto que no existe</translation>
    </message>
    <message>
        <source>A pressure reading names no meter</source>
        <translation>Una lectura de presión no nombra medidor</translation>
    </message>
    <message>
        <source>A room</source>
        <translation>Una habitación</translation>
    </message>
    <message>
        <source>A starting point for one drying chamber; readings decide what is added or taken away.</source>
        <translation>Un punto de partida para una cámara de secado; las lecturas deciden qué se añade o se quita.</translation>
    </message>
    <message>
        <source>A structural hazard and no engineer</source>
        <translation>Un peligro estructural y ningún ingeniero</translation>
    </message>
    <message>
        <source>A wearer's fit test or medical clearance is not on file</source>
        <translation>Falta en el expediente la prueba de ajuste o la aptitud médica de un usuario</translation>
    </message>
    <message>
        <source>About {days:.1f} days to the goal ({earliest:.1f} to later).</source>
        <translation>Unos {days:.1f} días hasta el objetivo ({earliest:.1f} o más).</translation>
    </message>
    <message>
        <source>About {days:.1f} days to the goal ({earliest:.1f} to {latest:.1f}).</source>
        <translation>Unos {days:.1f} días hasta el objetivo ({earliest:.1f} a {latest:.1f}).</translation>
    </message>
    <message>
        <source>Act, or justify why not</source>
        <translation>Actúe o justifique por qué no</translation>
    </message>
    <message>
        <source>Add at least one point for each affected material</source>
        <translation>Añada al menos un punto por cada material afectado</translation>
    </message>
    <message>
        <source>Add equipment or change the planned end, and say why.</source>
        <translation>Añada equipos o cambie el final previsto, y diga por qué.</translation>
    </message>
    <message>
        <source>Add the claim's data</source>
        <translation>Añada los datos del siniestro</translation>
    </message>
    <message>
        <source>Add the photo and the reading</source>
        <translation>Añada la foto y la lectura</translation>
    </message>
    <message>
        <source>Adjust the heat, or say why not</source>
        <translation>Ajuste el calor o diga por qué no</translation>
    </message>
    <message>
        <source>Affected air</source>
        <translation>Aire afectado</translation>
    </message>
    <message>
        <source>Affected contents are listed with condition, photo and what becomes of them</source>
        <translation>El contenido afectado está listado con estado, foto y destino</translation>
    </message>
    <message>
        <source>Affected rooms and their wet surfaces are measured</source>
        <translation>Las habitaciones afectadas y sus superficies mojadas están medidas</translation>
    </message>
    <message>
        <source>Air movers are calculated for each room</source>
        <translation>Los ventiladores están calculados para cada habitación</translation>
    </message>
    <message>
        <source>Air movers ran before anybody confirmed that contaminated surfaces were cleaned</source>
        <translation>Los ventiladores funcionaron antes de que alguien confirmara la limpieza de superficies contaminadas</translation>
    </message>
    <message>
        <source>Air that stayed damp has a response</source>
        <translation>Se respondió al aire que siguió húmedo</translation>
    </message>
    <message>
        <source>An electrical hazard and no electrician</source>
        <translation>Un peligro eléctrico y ningún electricista</translation>
    </message>
    <message>
        <source>An electrician confirms circuits and what else runs on them.</source>
        <translation>Un electricista confirma los circuitos y qué más funciona en ellos.</translation>
    </message>
    <message>
        <source>An estimate does not show GST and the business number (ABN)</source>
        <translation>Un presupuesto no muestra GST ni número de empresa (ABN)</translation>
    </message>
    <message>
        <source>An estimate does not show GST and the business number (NZBN)</source>
        <translation>Un presupuesto no muestra GST ni número de empresa (NZBN)</translation>
    </message>
    <message>
        <source>Asbestos is suspected and nobody asked</source>
        <translation>Se sospecha amianto y nadie preguntó</translation>
    </message>
    <message>
        <source>Ask and record; give no medical advice</source>
        <translation>Pregunte y anote; no dé consejo médico</translation>
    </message>
    <message>
        <source>Assess it</source>
        <translation>Evalúelo</translation>
    </message>
    <message>
        <source>At the goal.</source>
        <translation>En el objetivo.</translation>
    </message>
    <message>
        <source>At this rate dry {total:.1f} days after the start; {planned_days} are planned.</source>
        <translation>A este ritmo seco {total:.1f} días después del inicio; hay {planned_days} previstos.</translation>
    </message>
    <message>
        <source>At this rate not dry within {days} days.</source>
        <translation>A este ritmo no se seca en {days} días.</translation>
    </message>
    <message>
        <source>Attach the checklist of the certified renovator, or the emergency note</source>
        <translation>Adjunte la lista del renovador certificado o la nota de emergencia</translation>
    </message>
    <message>
        <source>Base board</source>
        <translation>Zócalo</translation>
    </message>
    <message>
        <source>Book an independent assessor</source>
        <translation>Pida un evaluador independiente</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ladrillo</translation>
    </message>
    <message>
        <source>Build it</source>
        <translation>Constrúyala</translation>
    </message>
    <message>
        <source>Build it or justify having none</source>
        <translation>Constrúyala o justifique que no la haya</translation>
    </message>
    <message>
        <source>Build the report again</source>
        <translation>Genere el informe otra vez</translation>
    </message>
    <message>
        <source>Cabinet carcass</source>
        <translation>Cuerpo de armario</translation>
    </message>
    <message>
        <source>Calculate again or remove machines</source>
        <translation>Calcule de nuevo o retire máquinas</translation>
    </message>
    <message>
        <source>Carpet</source>
        <translation>Alfombra</translation>
    </message>
    <message>
        <source>Carpet pad</source>
        <translation>Base de alfombra</translation>
    </message>
    <message>
        <source>Category {decision} was not decided again: {since}</source>
        <translation>La categoría {decision} no se decidió de nuevo: {since}</translation>
    </message>
    <message>
        <source>Ceiling tile</source>
        <translation>Placa de techo</translation>
    </message>
    <message>
        <source>Ceramic tile</source>
        <translation>Baldosa cerámica</translation>
    </message>
    <message>
        <source>Check containment and dehumidifiers; add capacity or find the source.</source>
        <translation>Revise contención y deshumidificadores; añada capacidad o busque la fuente.</translation>
    </message>
    <message>
        <source>Check filter, coil and temperature; service, move or accept it</source>
        <translation>Revise filtro, serpentín y temperatura; dé servicio, muévalo o acéptelo</translation>
    </message>
    <message>
        <source>Check filter, coil, drain and intake; service, move or accept it.</source>
        <translation>Revise filtro, serpentín, drenaje y toma de aire; dé servicio, muévalo o acéptelo.</translation>
    </message>
    <message>
        <source>Choose the source first, then give the reason</source>
        <translation>Elija primero la fuente y después dé el motivo</translation>
    </message>
    <message>
        <source>Client, address, loss and first contact are on record</source>
        <translation>Cliente, dirección, siniestro y primer contacto están registrados</translation>
    </message>
    <message>
        <source>Combustion appliances: watch for backdraft and carbon monoxide.</source>
        <translation>Aparatos de combustión: atención al retroceso de gases y al monóxido de carbono.</translation>
    </message>
    <message>
        <source>Complete the intake</source>
        <translation>Complete la toma de datos</translation>
    </message>
    <message>
        <source>Complete the log, with what the client was told and decided</source>
        <translation>Complete el registro, con lo que se dijo al cliente y lo que decidió</translation>
    </message>
    <message>
        <source>Completion is signed, or the refusal is on record</source>
        <translation>La terminación está firmada, o consta el rechazo</translation>
    </message>
    <message>
        <source>Concrete</source>
        <translation>Hormigón</translation>
    </message>
    <message>
        <source>Concrete block</source>
        <translation>Bloque de hormigón</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Confírmelo</translation>
    </message>
    <message>
        <source>Confirm or change it</source>
        <translation>Confírmela o cámbiela</translation>
    </message>
    <message>
        <source>Confirm the time of removal</source>
        <translation>Confirme la hora de la retirada</translation>
    </message>
    <message>
        <source>Containment is decided where contamination asks for it</source>
        <translation>La contención está decidida donde la contaminación la pide</translation>
    </message>
    <message>
        <source>Contaminated surfaces were cleaned before air moved over them</source>
        <translation>Las superficies contaminadas se limpiaron antes de mover aire sobre ellas</translation>
    </message>
    <message>
        <source>Crawlspace, basement and attic are inspected</source>
        <translation>El espacio bajo el piso, el sótano y el ático están inspeccionados</translation>
    </message>
    <message>
        <source>Dehumidification is calculated</source>
        <translation>La deshumidificación está calculada</translation>
    </message>
    <message>
        <source>Dehumidifiers that did too little have a response</source>
        <translation>Se respondió a los deshumidificadores que hicieron demasiado poco</translation>
    </message>
    <message>
        <source>Differences between placed and recommended have a reason</source>
        <translation>Las diferencias entre lo colocado y lo recomendado tienen motivo</translation>
    </message>
    <message>
        <source>Disposal is authorised by signature</source>
        <translation>El desecho está autorizado con firma</translation>
    </message>
    <message>
        <source>Do the site safety form</source>
        <translation>Rellene el formulario de seguridad del lugar</translation>
    </message>
    <message>
        <source>Dry on, or list the exception on the certificate</source>
        <translation>Siga secando o ponga la excepción en el certificado</translation>
    </message>
    <message>
        <source>Drying, cleaning and air goals are set, and dryness is certified</source>
        <translation>Hay objetivos de secado, limpieza y aire, y la sequedad está certificada</translation>
    </message>
    <message>
        <source>Earlier damage is photographed and the owner knows</source>
        <translation>Los daños anteriores están fotografiados y el propietario lo sabe</translation>
    </message>
    <message>
        <source>Entry is not allowed</source>
        <translation>No se permite la entrada</translation>
    </message>
    <message>
        <source>Evaluate the material</source>
        <translation>Evalúe el material</translation>
    </message>
    <message>
        <source>Every affected material has a moisture point</source>
        <translation>Cada material afectado tiene un punto de humedad</translation>
    </message>
    <message>
        <source>Every affected material is listed with what becomes of it and why</source>
        <translation>Cada material afectado está listado con su destino y el motivo</translation>
    </message>
    <message>
        <source>Every affected room has a condition with its basis</source>
        <translation>Cada habitación afectada tiene una condición con su base</translation>
    </message>
    <message>
        <source>Every billed line has its evidence</source>
        <translation>Cada partida facturada tiene su prueba</translation>
    </message>
    <message>
        <source>Every closed point says when, why and with which photo</source>
        <translation>Cada punto cerrado dice cuándo, por qué y con qué foto</translation>
    </message>
    <message>
        <source>Every decision about category, class and scope has an author and a reason</source>
        <translation>Cada decisión sobre categoría, clase y alcance tiene autor y motivo</translation>
    </message>
    <message>
        <source>Every deviation says what, why, who agreed and with what risk</source>
        <translation>Cada desviación dice qué, por qué, quién aceptó y con qué riesgo</translation>
    </message>
    <message>
        <source>Every live point is at its goal at the end</source>
        <translation>Cada punto activo está en su objetivo al final</translation>
    </message>
    <message>
        <source>Every live point is read at each visit</source>
        <translation>Cada punto activo se lee en cada visita</translation>
    </message>
    <message>
        <source>Every machine is known, located and photographed</source>
        <translation>Cada máquina es conocida, está ubicada y fotografiada</translation>
    </message>
    <message>
        <source>Every machine is out</source>
        <translation>Todas las máquinas están fuera</translation>
    </message>
    <message>
        <source>Every meter that was used is known and was checked</source>
        <translation>Cada medidor usado es conocido y fue verificado</translation>
    </message>
    <message>
        <source>Every photo has arrived, or the package says that it is partial</source>
        <translation>Todas las fotos llegaron, o el paquete dice que es parcial</translation>
    </message>
    <message>
        <source>Every point has a control reading</source>
        <translation>Cada punto tiene una lectura de control</translation>
    </message>
    <message>
        <source>Every point has a drying goal</source>
        <translation>Cada punto tiene un objetivo de secado</translation>
    </message>
    <message>
        <source>Every reading fits the series of its point</source>
        <translation>Cada lectura encaja en la serie de su punto</translation>
    </message>
    <message>
        <source>Every removal has photos before and after, quantities and disposal</source>
        <translation>Cada retirada tiene fotos de antes y después, cantidades y eliminación</translation>
    </message>
    <message>
        <source>Every removed machine has an end, a reason and no day outside its stay</source>
        <translation>Cada máquina retirada tiene fin, motivo y ningún día fuera de su estancia</translation>
    </message>
    <message>
        <source>Every report says who built it, from what and with which rules</source>
        <translation>Cada informe dice quién lo hizo, con qué datos y con qué reglas</translation>
    </message>
    <message>
        <source>Every revision of the report is kept</source>
        <translation>Se conserva cada revisión del informe</translation>
    </message>
    <message>
        <source>Every text that a model drafted was accepted by a named person</source>
        <translation>Cada texto redactado por un modelo fue aceptado por una persona con nombre</translation>
    </message>
    <message>
        <source>Every use of an antimicrobial is complete</source>
        <translation>Cada uso de un antimicrobiano está completo</translation>
    </message>
    <message>
        <source>Everybody in a respirator has a fit test and a medical clearance on file</source>
        <translation>Todos los que usan respirador tienen prueba de ajuste y aptitud médica archivadas</translation>
    </message>
    <message>
        <source>Extract, remove and clean first, and tick it off at the visit</source>
        <translation>Primero extraiga, retire y limpie, y márquelo en la visita</translation>
    </message>
    <message>
        <source>Fibreboard</source>
        <translation>Tablero de fibra</translation>
    </message>
    <message>
        <source>File the missing record</source>
        <translation>Archive el registro que falta</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Encuentre la causa</translation>
    </message>
    <message>
        <source>Find the source; the point is live again.</source>
        <translation>Busque la fuente; el punto vuelve a estar activo.</translation>
    </message>
    <message>
        <source>Finish the route, or say why a point is skipped</source>
        <translation>Termine la ronda o diga por qué se omite un punto</translation>
    </message>
    <message>
        <source>Floor screed</source>
        <translation>Contrapiso</translation>
    </message>
    <message>
        <source>Foam board insulation</source>
        <translation>Aislamiento de espuma rígida</translation>
    </message>
    <message>
        <source>Get it verified</source>
        <translation>Hágalo verificar</translation>
    </message>
    <message>
        <source>Get the signature</source>
        <translation>Consiga la firma</translation>
    </message>
    <message>
        <source>Get the signature; in an emergency record who gave authority by word and when, and let the signature follow</source>
        <translation>Consiga la firma; en una emergencia anote quién autorizó de palabra y cuándo, y recoja la firma después</translation>
    </message>
    <message>
        <source>Give the notice</source>
        <translation>Dé el aviso</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Vidrio</translation>
    </message>
    <message>
        <source>Growth was found and no hygienist asked</source>
        <translation>Se encontró crecimiento y no se preguntó a un higienista</translation>
    </message>
    <message>
        <source>Growth was looked for and judged</source>
        <translation>Se buscó crecimiento y se juzgó</translation>
    </message>
    <message>
        <source>Growth was removed, not only treated</source>
        <translation>El crecimiento se retiró, no solo se trató</translation>
    </message>
    <message>
        <source>Gypsum board</source>
        <translation>Placa de yeso</translation>
    </message>
    <message>
        <source>Gypsum board, two layers</source>
        <translation>Placa de yeso, dos capas</translation>
    </message>
    <message>
        <source>Hardwood</source>
        <translation>Madera dura</translation>
    </message>
    <message>
        <source>Hardwood floor on planks</source>
        <translation>Piso de madera dura sobre tablas</translation>
    </message>
    <message>
        <source>Hazards were assessed before work</source>
        <translation>Los peligros se evaluaron antes del trabajo</translation>
    </message>
    <message>
        <source>Infrared images have their visible photo and a meter's word</source>
        <translation>Las imágenes infrarrojas tienen su foto visible y la palabra de un medidor</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>Inspecciónelo</translation>
    </message>
    <message>
        <source>Inspect the neighbouring rooms, below, behind and under cabinets</source>
        <translation>Inspeccione las habitaciones vecinas, debajo, detrás y bajo los gabinetes</translation>
    </message>
    <message>
        <source>Inspect the returns</source>
        <translation>Inspeccione los retornos</translation>
    </message>
    <message>
        <source>Isolate the power or call an electrician</source>
        <translation>Aísle la corriente o llame a un electricista</translation>
    </message>
    <message>
        <source>Issue the report again as a new revision</source>
        <translation>Emita el informe como una revisión nueva</translation>
    </message>
    <message>
        <source>It does not say whether and when the water was stopped</source>
        <translation>No dice si se detuvo el agua ni cuándo</translation>
    </message>
    <message>
        <source>It does not say who assigned the job</source>
        <translation>No dice quién asignó el trabajo</translation>
    </message>
    <message>
        <source>It is not on record that the system was off</source>
        <translation>No consta que el sistema estuviera apagado</translation>
    </message>
    <message>
        <source>Justify the class</source>
        <translation>Justifique la clase</translation>
    </message>
    <message>
        <source>Justify the difference</source>
        <translation>Justifique la diferencia</translation>
    </message>
    <message>
        <source>Laminate floor</source>
        <translation>Piso laminado</translation>
    </message>
    <message>
        <source>List it</source>
        <translation>Lístelo</translation>
    </message>
    <message>
        <source>Loaded filters take 10 to 35 % of a machine's flow.</source>
        <translation>Los filtros cargados quitan del 10 al 35 % del caudal de una máquina.</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Regístrelo</translation>
    </message>
    <message>
        <source>Look for secondary damage and add capacity</source>
        <translation>Busque daños secundarios y añada capacidad</translation>
    </message>
    <message>
        <source>Look for water that still comes in or migrates, then read again.</source>
        <translation>Busque agua que aún entra o migra y vuelva a leer.</translation>
    </message>
    <message>
        <source>Loose-fill insulation</source>
        <translation>Aislamiento suelto</translation>
    </message>
    <message>
        <source>Low-evaporation materials decide, whatever the share.</source>
        <translation>Deciden los materiales de baja evaporación, sea cual sea la parte.</translation>
    </message>
    <message>
        <source>Lower the humidity and look for damage to what was dry.</source>
        <translation>Baje la humedad y busque daños en lo que estaba seco.</translation>
    </message>
    <message>
        <source>Mark it with its reason</source>
        <translation>Márquelo con su motivo</translation>
    </message>
    <message>
        <source>Measure the room and its wet surfaces</source>
        <translation>Mida la habitación y sus superficies mojadas</translation>
    </message>
    <message>
        <source>Measure the surfaces; decide again after removal</source>
        <translation>Mida las superficies; decida de nuevo tras la retirada</translation>
    </message>
    <message>
        <source>Mineral wool insulation</source>
        <translation>Aislamiento de lana mineral</translation>
    </message>
    <message>
        <source>More or less was placed than recommended, without a reason</source>
        <translation>Se colocó más o menos de lo recomendado, sin motivo</translation>
    </message>
    <message>
        <source>Move or add equipment, open the cavity, or say why it is accepted.</source>
        <translation>Mueva o añada equipos, abra la cavidad o diga por qué se acepta.</translation>
    </message>
    <message>
        <source>Natural stone</source>
        <translation>Piedra natural</translation>
    </message>
    <message>
        <source>Negative pressure was measured and held</source>
        <translation>La presión negativa se midió y se mantuvo</translation>
    </message>
    <message>
        <source>No adjuster with a phone number or an address is named</source>
        <translation>No se nombra un perito con teléfono o dirección</translation>
    </message>
    <message>
        <source>No airflow over Category 2 or 3 water, or over growth, before it is cleaned up.</source>
        <translation>Sin flujo de aire sobre agua de categoría 2 o 3, ni sobre crecimiento, antes de limpiarlo.</translation>
    </message>
    <message>
        <source>No calculation of the air filtration</source>
        <translation>No hay cálculo de la filtración del aire</translation>
    </message>
    <message>
        <source>No calculation of the dehumidifiers</source>
        <translation>No hay cálculo de los deshumidificadores</translation>
    </message>
    <message>
        <source>No change of a filter is logged</source>
        <translation>No hay registro de un cambio de filtro</translation>
    </message>
    <message>
        <source>No circuit carries more than its continuous share</source>
        <translation>Ningún circuito lleva más que su parte continua</translation>
    </message>
    <message>
        <source>No control for {kind}</source>
        <translation>No hay control para: {kind}</translation>
    </message>
    <message>
        <source>No machine ran after its chamber was dry</source>
        <translation>Ninguna máquina funcionó después de secarse su cámara</translation>
    </message>
    <message>
        <source>No material is listed</source>
        <translation>No hay ningún material listado</translation>
    </message>
    <message>
        <source>No material suspected of asbestos is removed without a way to do it</source>
        <translation>Ningún material sospechoso de amianto se retira sin una vía para hacerlo</translation>
    </message>
    <message>
        <source>No moisture point shows that anything is dry</source>
        <translation>Ningún punto de humedad muestra que algo esté seco</translation>
    </message>
    <message>
        <source>No photo of the arrival or the address</source>
        <translation>No hay foto de la llegada ni de la dirección</translation>
    </message>
    <message>
        <source>No photo of the source</source>
        <translation>No hay foto de la fuente</translation>
    </message>
    <message>
        <source>No pressure reading of a containment under negative pressure</source>
        <translation>No hay lectura de presión de una contención con presión negativa</translation>
    </message>
    <message>
        <source>No programme rules are chosen</source>
        <translation>No se eligieron reglas de programa</translation>
    </message>
    <message>
        <source>No protective equipment noted for {person}</source>
        <translation>No consta equipo de protección para {person}</translation>
    </message>
    <message>
        <source>No real progress in {hours} h: {first}, now {latest}, above the goal.</source>
        <translation>Sin progreso real en {hours} h: {first}, ahora {latest}, por encima del objetivo.</translation>
    </message>
    <message>
        <source>No record of the certified renovator or of the emergency provision</source>
        <translation>No hay registro del renovador certificado ni de la disposición de emergencia</translation>
    </message>
    <message>
        <source>No respirator is on record</source>
        <translation>No consta ningún respirador</translation>
    </message>
    <message>
        <source>No room is measured</source>
        <translation>No hay ninguna habitación medida</translation>
    </message>
    <message>
        <source>No test, assumption or licensed route is recorded</source>
        <translation>No consta prueba, suposición ni vía autorizada</translation>
    </message>
    <message>
        <source>No wet area was given.</source>
        <translation>No se dio superficie mojada.</translation>
    </message>
    <message>
        <source>Nobody accepted a drafted text</source>
        <translation>Nadie aceptó un texto redactado</translation>
    </message>
    <message>
        <source>Nobody assessed the hazards</source>
        <translation>Nadie evaluó los peligros</translation>
    </message>
    <message>
        <source>Nobody has decided about containment</source>
        <translation>Nadie ha decidido sobre la contención</translation>
    </message>
    <message>
        <source>Nobody has decided the category yet</source>
        <translation>Nadie ha decidido aún la categoría</translation>
    </message>
    <message>
        <source>Nobody has judged the condition</source>
        <translation>Nadie ha juzgado la condición</translation>
    </message>
    <message>
        <source>Nobody has judged the condition of the area</source>
        <translation>Nadie ha juzgado la condición del área</translation>
    </message>
    <message>
        <source>Nobody has judged the result</source>
        <translation>Nadie ha juzgado el resultado</translation>
    </message>
    <message>
        <source>Nobody has verified it</source>
        <translation>Nadie lo ha verificado</translation>
    </message>
    <message>
        <source>Nobody has written a work plan</source>
        <translation>Nadie ha escrito un plan de trabajo</translation>
    </message>
    <message>
        <source>Nobody is named for the repair</source>
        <translation>No se nombra a nadie para la reparación</translation>
    </message>
    <message>
        <source>Nobody recorded that the power is isolated</source>
        <translation>Nadie registró que la corriente está aislada</translation>
    </message>
    <message>
        <source>Nobody signed: {forms}</source>
        <translation>Nadie firmó: {forms}</translation>
    </message>
    <message>
        <source>Not enough data for a forecast.</source>
        <translation>Faltan datos para un pronóstico.</translation>
    </message>
    <message>
        <source>Not found dry by meter or wet: {value}</source>
        <translation>Sin comprobar con medidor si está seco o mojado: {value}</translation>
    </message>
    <message>
        <source>Not shown to be drying, so there is no forecast.</source>
        <translation>No consta que se seque, así que no hay pronóstico.</translation>
    </message>
    <message>
        <source>Note area, place and suspected condition; stop fans there and follow the mould workflow</source>
        <translation>Anote área, lugar y condición sospechada; pare allí los ventiladores y siga el flujo de moho</translation>
    </message>
    <message>
        <source>Note what each person wore for which task</source>
        <translation>Anote qué llevaba cada persona en cada tarea</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Nothing is applied in air handling without approval and with the system off</source>
        <translation>No se aplica nada en el sistema de aire sin aprobación y con el sistema apagado</translation>
    </message>
    <message>
        <source>Occupants and the decision to stay are on record</source>
        <translation>Constan los ocupantes y la decisión de quedarse</translation>
    </message>
    <message>
        <source>Occupants, who is vulnerable (or none), pets, stay or leave, or the advice given are missing</source>
        <translation>Faltan ocupantes, quién es vulnerable (o nadie), mascotas, quedarse o irse, o el consejo dado</translation>
    </message>
    <message>
        <source>Old-building hazards are settled before material is disturbed</source>
        <translation>Los peligros de edificios antiguos se aclaran antes de tocar el material</translation>
    </message>
    <message>
        <source>One machine takes at most {limit} A from a socket.</source>
        <translation>Una máquina toma como máximo {limit} A de una toma.</translation>
    </message>
    <message>
        <source>Open a new series for another meter, scale or depth</source>
        <translation>Abra una serie nueva para otro medidor, escala o profundidad</translation>
    </message>
    <message>
        <source>Open the reconciliation</source>
        <translation>Abra la conciliación</translation>
    </message>
    <message>
        <source>Oriented strand board</source>
        <translation>Tablero OSB</translation>
    </message>
    <message>
        <source>Outlet {outlet:.0f} gpp is not below inlet {inlet:.0f} gpp.</source>
        <translation>La salida {outlet:.0f} gpp no está por debajo de la entrada {inlet:.0f} gpp.</translation>
    </message>
    <message>
        <source>Papers are for Australia, with GST and business number</source>
        <translation>Los papeles son para Australia, con GST y número de empresa</translation>
    </message>
    <message>
        <source>Papers are for New Zealand, with GST and business number</source>
        <translation>Los papeles son para Nueva Zelanda, con GST y número de empresa</translation>
    </message>
    <message>
        <source>Particle board</source>
        <translation>Tablero de partículas</translation>
    </message>
    <message>
        <source>Photograph it and tell the owner</source>
        <translation>Fotografíelo y dígaselo al propietario</translation>
    </message>
    <message>
        <source>Plaster on lath</source>
        <translation>Yeso sobre listones</translation>
    </message>
    <message>
        <source>Plywood</source>
        <translation>Contrachapado</translation>
    </message>
    <message>
        <source>Points that stalled, rebounded or got wet again have a response</source>
        <translation>Se respondió a los puntos que se estancaron, subieron o se mojaron otra vez</translation>
    </message>
    <message>
        <source>Power is isolated where it is wet</source>
        <translation>La corriente está aislada donde está mojado</translation>
    </message>
    <message>
        <source>Pressure was {difference_pa} Pa, weaker than -{at_least_pa} Pa</source>
        <translation>La presión fue {difference_pa} Pa, más débil que -{at_least_pa} Pa</translation>
    </message>
    <message>
        <source>Protective equipment is on record for everybody on site</source>
        <translation>El equipo de protección de todos en el lugar está registrado</translation>
    </message>
    <message>
        <source>PsychroLib's unit system was changed from SI by other code.</source>
        <translation>Otro código cambió el sistema de unidades de PsychroLib.</translation>
    </message>
    <message>
        <source>Public specifications ask for {least} air changes an hour or more.</source>
        <translation>Las especificaciones públicas piden {least} o más cambios de aire por hora.</translation>
    </message>
    <message>
        <source>Pull the machines, or justify the days</source>
        <translation>Retire las máquinas o justifique los días</translation>
    </message>
    <message>
        <source>Put them on file</source>
        <translation>Archívelos</translation>
    </message>
    <message>
        <source>Read the air and photograph each room</source>
        <translation>Lea el aire y fotografíe cada habitación</translation>
    </message>
    <message>
        <source>Read the manometer; respond to weak pressure</source>
        <translation>Lea el manómetro; responda a una presión débil</translation>
    </message>
    <message>
        <source>Reassess; nothing is raised by itself</source>
        <translation>Reevalúe; nada sube por sí solo</translation>
    </message>
    <message>
        <source>Reconcile the log with what stands there</source>
        <translation>Concilie el registro con lo que hay allí</translation>
    </message>
    <message>
        <source>Record the refusal with the consequences that were explained</source>
        <translation>Registre el rechazo con las consecuencias explicadas</translation>
    </message>
    <message>
        <source>Record the source; the repair is normally the owner's task</source>
        <translation>Registre la fuente; la reparación suele ser tarea del propietario</translation>
    </message>
    <message>
        <source>Record the test, the assumption or the licensed removal before demolition</source>
        <translation>Registre la prueba, la suposición o la retirada autorizada antes de demoler</translation>
    </message>
    <message>
        <source>Record what was removed, bagged and cleaned</source>
        <translation>Registre qué se retiró, embolsó y limpió</translation>
    </message>
    <message>
        <source>Refer it, or record that the client declined</source>
        <translation>Derívelo o registre que el cliente lo rechazó</translation>
    </message>
    <message>
        <source>Removal of growth happens behind a proper containment</source>
        <translation>El crecimiento se retira tras una contención adecuada</translation>
    </message>
    <message>
        <source>Remove it and confirm the time</source>
        <translation>Retírela y confirme la hora</translation>
    </message>
    <message>
        <source>Removes {removed:.1f} gpp, less than {share_pct:f} % of the {expected:.1f} gpp to expect at this intake.</source>
        <translation>Retira {removed:.1f} gpp, menos del {share_pct:f} % de los {expected:.1f} gpp esperables con esta entrada.</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Revíselo</translation>
    </message>
    <message>
        <source>Review the chamber: containment, airflow, capacity, source.</source>
        <translation>Revise la cámara: contención, flujo de aire, capacidad, fuente.</translation>
    </message>
    <message>
        <source>Revision {number} of the {document} is not kept</source>
        <translation>No se conserva la revisión {number}: {document}</translation>
    </message>
    <message>
        <source>Revision {revision}: the tax is {found:.1f} %, not {pct} %</source>
        <translation>Revisión {revision}: el impuesto es {found:.1f} %, no {pct} %</translation>
    </message>
    <message>
        <source>Run the calculator</source>
        <translation>Haga el cálculo</translation>
    </message>
    <message>
        <source>Run the check block and note it</source>
        <translation>Mida el bloque de prueba y anótelo</translation>
    </message>
    <message>
        <source>Say why it takes longer and have the extension agreed, or change the plan.</source>
        <translation>Diga por qué tarda más y acuerde la prórroga, o cambie el plan.</translation>
    </message>
    <message>
        <source>Scan it and photograph it in place</source>
        <translation>Escanéela y fotografíela en su sitio</translation>
    </message>
    <message>
        <source>Set category 3, or let a supervisor justify it with a laboratory's result</source>
        <translation>Ponga categoría 3, o que un supervisor lo justifique con un resultado de laboratorio</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Fíjelo</translation>
    </message>
    <message>
        <source>Set the locale of the job</source>
        <translation>Ponga el país del trabajo</translation>
    </message>
    <message>
        <source>Set the three goals and have the certificate of dryness signed</source>
        <translation>Fije los tres objetivos y haga firmar el certificado de sequedad</translation>
    </message>
    <message>
        <source>Shoot the missing photos before work changes anything</source>
        <translation>Haga las fotos que faltan antes de que el trabajo cambie algo</translation>
    </message>
    <message>
        <source>Softwood framing</source>
        <translation>Estructura de conífera</translation>
    </message>
    <message>
        <source>Something was treated and nothing removed</source>
        <translation>Se trató algo y no se retiró nada</translation>
    </message>
    <message>
        <source>Specialists were called or declined where they are needed</source>
        <translation>Se llamó a especialistas, o se rechazaron, donde hacen falta</translation>
    </message>
    <message>
        <source>State, returns, contamination or the need of a specialist are missing</source>
        <translation>Faltan estado, retornos, contaminación o la necesidad de un especialista</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>Acero</translation>
    </message>
    <message>
        <source>Still damp {hours} h after drying began: {parts}.</source>
        <translation>Aún húmedo {hours} h después de empezar el secado: {parts}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Switch it off or exchange it: it does not dry the air.</source>
        <translation>Apáguelo o cámbielo: no seca el aire.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Take a control reading on the same unaffected material</source>
        <translation>Tome una lectura de control en el mismo material no afectado</translation>
    </message>
    <message>
        <source>Take a control reading on the same unaffected material with the same meter and scale</source>
        <translation>Tome una lectura de control en el mismo material no afectado, con el mismo medidor y escala</translation>
    </message>
    <message>
        <source>Take temperature and humidity</source>
        <translation>Tome temperatura y humedad</translation>
    </message>
    <message>
        <source>Take the photo before anything is touched</source>
        <translation>Haga la foto antes de tocar nada</translation>
    </message>
    <message>
        <source>Test it or call a licensed contractor</source>
        <translation>Hágalo analizar o llame a un contratista autorizado</translation>
    </message>
    <message>
        <source>Textured ceiling</source>
        <translation>Techo texturizado</translation>
    </message>
    <message>
        <source>The address of the property is missing</source>
        <translation>Falta la dirección del inmueble</translation>
    </message>
    <message>
        <source>The affected air</source>
        <translation>El aire afectado</translation>
    </message>
    <message>
        <source>The affected air of {chamber}</source>
        <translation>El aire afectado de {chamber}</translation>
    </message>
    <message>
        <source>The air changes are not calculated</source>
        <translation>No están calculados los cambios de aire</translation>
    </message>
    <message>
        <source>The air handling needs a specialist</source>
        <translation>El sistema de aire necesita un especialista</translation>
    </message>
    <message>
        <source>The air is not getting drier: {before:.0f} gpp, then {now:.0f} gpp, unaffected {reference:.0f} gpp.</source>
        <translation>El aire no se seca más: {before:.0f} gpp, luego {now:.0f} gpp, no afectado {reference:.0f} gpp.</translation>
    </message>
    <message>
        <source>The air is read at each visit</source>
        <translation>El aire se lee en cada visita</translation>
    </message>
    <message>
        <source>The air of the building's own system</source>
        <translation>El aire del sistema propio del edificio</translation>
    </message>
    <message>
        <source>The air was read at the first visit</source>
        <translation>El aire se leyó en la primera visita</translation>
    </message>
    <message>
        <source>The arrival is missing</source>
        <translation>Falta la llegada</translation>
    </message>
    <message>
        <source>The building's air handling is inspected</source>
        <translation>El sistema de aire del edificio está inspeccionado</translation>
    </message>
    <message>
        <source>The calculation lacks its inputs, its chart's edition, its working or what was placed</source>
        <translation>Al cálculo le faltan datos, edición de la tabla, desarrollo o lo colocado</translation>
    </message>
    <message>
        <source>The category is below what the source allows, without a supervisor's evidence</source>
        <translation>La categoría es menor de lo que la fuente permite, sin prueba de un supervisor</translation>
    </message>
    <message>
        <source>The category is decided for each affected area and again at each visit</source>
        <translation>La categoría se decide para cada área afectada y de nuevo en cada visita</translation>
    </message>
    <message>
        <source>The category was decided again when time, warmth or signs asked for it</source>
        <translation>La categoría se decidió de nuevo cuando el tiempo, el calor o los indicios lo pedían</translation>
    </message>
    <message>
        <source>The cause is not found, or nobody is to repair it</source>
        <translation>La causa no se encontró, o nadie va a repararla</translation>
    </message>
    <message>
        <source>The chart has no factor for {kind} machines in class {water_class}: use another type.</source>
        <translation>La tabla no tiene factor para este tipo ({kind}) en la clase {water_class}: use otro.</translation>
    </message>
    <message>
        <source>The claim number is missing</source>
        <translation>Falta el número de siniestro</translation>
    </message>
    <message>
        <source>The claim, its adjuster and its programme are on record</source>
        <translation>El siniestro, su perito y su programa están registrados</translation>
    </message>
    <message>
        <source>The client is missing</source>
        <translation>Falta el cliente</translation>
    </message>
    <message>
        <source>The containment's pressure, filters and air changes are on record</source>
        <translation>La presión, los filtros y los cambios de aire de la contención están registrados</translation>
    </message>
    <message>
        <source>The customer was not told about: {value}</source>
        <translation>No se informó al cliente sobre: {value}</translation>
    </message>
    <message>
        <source>The customer was told about noise, cables, energy and not switching off</source>
        <translation>Se informó al cliente del ruido, los cables, la energía y de no apagar</translation>
    </message>
    <message>
        <source>The date of first contact is missing</source>
        <translation>Falta la fecha del primer contacto</translation>
    </message>
    <message>
        <source>The file must be kept until {keep_until}</source>
        <translation>El expediente debe conservarse hasta {keep_until}</translation>
    </message>
    <message>
        <source>The file that state law asks for on growth is complete</source>
        <translation>El expediente que la ley estatal pide por crecimiento está completo</translation>
    </message>
    <message>
        <source>The hazards were assessed after work began</source>
        <translation>Los peligros se evaluaron después de empezar el trabajo</translation>
    </message>
    <message>
        <source>The inlet of {tag}</source>
        <translation>La entrada de {tag}</translation>
    </message>
    <message>
        <source>The insurer is missing</source>
        <translation>Falta la aseguradora</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>El trabajo</translation>
    </message>
    <message>
        <source>The job is not kept in Australian dollars</source>
        <translation>El trabajo no se lleva en dólares australianos</translation>
    </message>
    <message>
        <source>The job is not kept in New Zealand dollars</source>
        <translation>El trabajo no se lleva en dólares neozelandeses</translation>
    </message>
    <message>
        <source>The last visit has its air readings and photos of each room</source>
        <translation>La última visita tiene lecturas de aire y fotos de cada habitación</translation>
    </message>
    <message>
        <source>The loss is photographed as found</source>
        <translation>El daño está fotografiado tal como se encontró</translation>
    </message>
    <message>
        <source>The machines are counted at each visit</source>
        <translation>Las máquinas se cuentan en cada visita</translation>
    </message>
    <message>
        <source>The neighbours of the wet rooms were checked</source>
        <translation>Se revisaron las habitaciones vecinas de las mojadas</translation>
    </message>
    <message>
        <source>The outlet of {tag}</source>
        <translation>La salida de {tag}</translation>
    </message>
    <message>
        <source>The outside air</source>
        <translation>El aire exterior</translation>
    </message>
    <message>
        <source>The owner got the photos later than {photos_within_days} days after the work</source>
        <translation>El propietario recibió las fotos más de {photos_within_days} días después del trabajo</translation>
    </message>
    <message>
        <source>The plan does not name a drying, a cleaning and an air goal</source>
        <translation>El plan no nombra un objetivo de secado, de limpieza y de aire</translation>
    </message>
    <message>
        <source>The plan lacks goals, the visits' schedule or its chambers</source>
        <translation>Al plan le faltan objetivos, el ritmo de visitas o sus cámaras</translation>
    </message>
    <message>
        <source>The power is live</source>
        <translation>La corriente está conectada</translation>
    </message>
    <message>
        <source>The readings no longer show this alert; look at the log again.</source>
        <translation>Las lecturas ya no muestran esta alerta; mire otra vez el registro.</translation>
    </message>
    <message>
        <source>The remediated area is released</source>
        <translation>El área remediada está liberada</translation>
    </message>
    <message>
        <source>The remediator has not found it clean, dry and free of odour</source>
        <translation>El remediador no la encontró limpia, seca y sin olor</translation>
    </message>
    <message>
        <source>The result of the remediation is judged</source>
        <translation>El resultado de la remediación está juzgado</translation>
    </message>
    <message>
        <source>The signature did not follow within {verbal_h} h of the verbal authority</source>
        <translation>La firma no siguió en {verbal_h} h a la autorización verbal</translation>
    </message>
    <message>
        <source>The source is neither found nor is anybody looking for it</source>
        <translation>La fuente no se encontró y nadie la busca</translation>
    </message>
    <message>
        <source>The source of the moisture is found and dealt with</source>
        <translation>La fuente de la humedad está encontrada y resuelta</translation>
    </message>
    <message>
        <source>The source of the water is found and its repair has an owner</source>
        <translation>La fuente del agua está encontrada y su reparación tiene responsable</translation>
    </message>
    <message>
        <source>The technicians' credentials are not on file</source>
        <translation>Faltan las acreditaciones de los técnicos en el expediente</translation>
    </message>
    <message>
        <source>The time of the loss is an estimate without a reason</source>
        <translation>La hora del siniestro es una estimación sin motivo</translation>
    </message>
    <message>
        <source>The time to keep the file is set</source>
        <translation>El tiempo de conservar el expediente está fijado</translation>
    </message>
    <message>
        <source>The unaffected air</source>
        <translation>El aire no afectado</translation>
    </message>
    <message>
        <source>The wet share lies near a limit and nobody said why this class</source>
        <translation>La parte mojada está cerca de un límite y nadie dijo por qué esta clase</translation>
    </message>
    <message>
        <source>There is a forecast.</source>
        <translation>Hay un pronóstico.</translation>
    </message>
    <message>
        <source>There is a work plan</source>
        <translation>Hay un plan de trabajo</translation>
    </message>
    <message>
        <source>There is no containment</source>
        <translation>No hay contención</translation>
    </message>
    <message>
        <source>There is no {kind} that shows it</source>
        <translation>Falta un registro que lo muestre: {kind}</translation>
    </message>
    <message>
        <source>Too far away for a forecast.</source>
        <translation>Demasiado lejos para un pronóstico.</translation>
    </message>
    <message>
        <source>Two different files call themselves revision {number}</source>
        <translation>Dos archivos distintos se llaman revisión {number}</translation>
    </message>
    <message>
        <source>Until when the file is kept is missing</source>
        <translation>Falta hasta cuándo se conserva el expediente</translation>
    </message>
    <message>
        <source>Use other circuits or a generator</source>
        <translation>Use otros circuitos o un generador</translation>
    </message>
    <message>
        <source>Vinyl sheet</source>
        <translation>Vinilo en rollo</translation>
    </message>
    <message>
        <source>Vinyl tile</source>
        <translation>Loseta de vinilo</translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation>Visita {number}</translation>
    </message>
    <message>
        <source>Visit, or say why it was late</source>
        <translation>Visite o diga por qué fue tarde</translation>
    </message>
    <message>
        <source>Visits came in time while machines stood</source>
        <translation>Las visitas llegaron a tiempo mientras había máquinas</translation>
    </message>
    <message>
        <source>Water category is decided with a reason</source>
        <translation>La categoría del agua está decidida con un motivo</translation>
    </message>
    <message>
        <source>Water class is decided from measured surfaces</source>
        <translation>La clase de agua se decide por superficies medidas</translation>
    </message>
    <message>
        <source>Water from a sewer, beyond a trap or from outside is not set below category 3</source>
        <translation>El agua de alcantarilla, de más allá de un sifón o de fuera no se pone por debajo de categoría 3</translation>
    </message>
    <message>
        <source>Wet again after it was complete: {complete}, now {latest}.</source>
        <translation>Mojado otra vez después de terminar: {complete}, ahora {latest}.</translation>
    </message>
    <message>
        <source>Wet moisture points in the room must support the count.</source>
        <translation>Los puntos mojados de la habitación deben respaldar la cantidad.</translation>
    </message>
    <message>
        <source>Wetter again: {before}, then {latest} (more than {rise:f} higher).</source>
        <translation>Más mojado otra vez: {before}, luego {latest} (más de {rise:f} de subida).</translation>
    </message>
    <message>
        <source>What the client declined is signed</source>
        <translation>Lo que el cliente rechazó está firmado</translation>
    </message>
    <message>
        <source>What was lost by is missing</source>
        <translation>Falta la causa del siniestro</translation>
    </message>
    <message>
        <source>Work began before anybody authorised it in writing or by word</source>
        <translation>El trabajo empezó antes de que alguien lo autorizara por escrito o de palabra</translation>
    </message>
    <message>
        <source>Work on old paint has its lead record</source>
        <translation>El trabajo sobre pintura antigua tiene su registro de plomo</translation>
    </message>
    <message>
        <source>Work was authorised before it began</source>
        <translation>El trabajo se autorizó antes de empezar</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anótelo</translation>
    </message>
    <message>
        <source>Write the plan with method, chambers, goals, schedule and removals</source>
        <translation>Escriba el plan con método, cámaras, objetivos, calendario y retiradas</translation>
    </message>
    <message>
        <source>a category belongs to an affected area</source>
        <translation>una categoría pertenece a un área afectada</translation>
    </message>
    <message>
        <source>a category needs a reason</source>
        <translation>una categoría necesita un motivo</translation>
    </message>
    <message>
        <source>a dehumidifier</source>
        <translation>un deshumidificador</translation>
    </message>
    <message>
        <source>a desiccant is sized by its process airflow</source>
        <translation>un desecante se dimensiona por su caudal de proceso</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>un número finito</translation>
    </message>
    <message>
        <source>a line through two says nothing</source>
        <translation>una línea por dos no dice nada</translation>
    </message>
    <message>
        <source>a machine without airflow dries nothing</source>
        <translation>una máquina sin caudal no seca nada</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un número mayor que 0</translation>
    </message>
    <message>
        <source>a number of 0 or more</source>
        <translation>un número de 0 o más</translation>
    </message>
    <message>
        <source>a reading is a value or a token</source>
        <translation>una lectura es un valor o una marca</translation>
    </message>
    <message>
        <source>a removal without photos or room</source>
        <translation>una retirada sin fotos o habitación</translation>
    </message>
    <message>
        <source>the capacity at {air}, from the maker's data sheet</source>
        <translation>la capacidad a {air}, de la ficha del fabricante</translation>
    </message>
    <message>
        <source>a surface hotter than this gives no reading that completes a point</source>
        <translation>una superficie más caliente no da una lectura que complete un punto</translation>
    </message>
    <message>
        <source>a wet bulb that a wetted thermometer can show</source>
        <translation>un bulbo húmedo que un termómetro mojado pueda mostrar</translation>
    </message>
    <message>
        <source>a wet floor, upper wall or lower wall</source>
        <translation>un piso mojado, una pared alta o una baja</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>mayor que 0</translation>
    </message>
    <message>
        <source>above 0 %</source>
        <translation>mayor que 0 %</translation>
    </message>
    <message>
        <source>above 0 A</source>
        <translation>mayor que 0 A</translation>
    </message>
    <message>
        <source>above 0 V</source>
        <translation>mayor que 0 V</translation>
    </message>
    <message>
        <source>ach</source>
        <translation>cambios de aire por hora</translation>
    </message>
    <message>
        <source>adjacent</source>
        <translation>contiguo</translation>
    </message>
    <message>
        <source>affected air above it asks for the category again</source>
        <translation>aire afectado más caliente pide decidir la categoría otra vez</translation>
    </message>
    <message>
        <source>affected area</source>
        <translation>área afectada</translation>
    </message>
    <message>
        <source>air</source>
        <translation>aire</translation>
    </message>
    <message>
        <source>air changes</source>
        <translation>cambios de aire</translation>
    </message>
    <message>
        <source>air changes, a machine, or both</source>
        <translation>cambios de aire, una máquina o ambos</translation>
    </message>
    <message>
        <source>air movers</source>
        <translation>ventiladores</translation>
    </message>
    <message>
        <source>air reading</source>
        <translation>lectura de aire</translation>
    </message>
    <message>
        <source>air whose vapour pressure is below the air pressure of {pressure:.0f} Pa</source>
        <translation>aire cuya presión de vapor sea menor que la del aire, {pressure:.0f} Pa</translation>
    </message>
    <message>
        <source>air without vapour has no dew point</source>
        <translation>el aire sin vapor no tiene punto de rocío</translation>
    </message>
    <message>
        <source>airflow_cfm</source>
        <translation>caudal en cfm</translation>
    </message>
    <message>
        <source>alert response</source>
        <translation>respuesta a una alerta</translation>
    </message>
    <message>
        <source>an aware UTC time</source>
        <translation>una hora en UTC</translation>
    </message>
    <message>
        <source>an aware time</source>
        <translation>una hora con zona</translation>
    </message>
    <message>
        <source>an override needs a reason</source>
        <translation>una anulación necesita un motivo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>animals</source>
        <translation>animales</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>anotación</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>otra carpeta</translation>
    </message>
    <message>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>at</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>at its goal at fewer than {visits_at_goal} visits in a row</source>
        <translation>en el objetivo en menos de {visits_at_goal} visitas seguidas</translation>
    </message>
    <message>
        <source>at most 1</source>
        <translation>1 como máximo</translation>
    </message>
    <message>
        <source>at {temperature_c:g} °C and {rh_pct:g} %RH the vapour alone has {vapour:.0f} Pa</source>
        <translation>a {temperature_c:g} °C y {rh_pct:g} %RH solo el vapor tiene {vapour:.0f} Pa</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>authority to commence</source>
        <translation>autorización para empezar</translation>
    </message>
    <message>
        <source>authority to dispose</source>
        <translation>autorización de desecho</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>detrás</translation>
    </message>
    <message>
        <source>below</source>
        <translation>debajo</translation>
    </message>
    <message>
        <source>below 100</source>
        <translation>menor que 100</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>por debajo del objetivo</translation>
    </message>
    <message>
        <source>below {small} ft² one may do</source>
        <translation>por debajo de {small} ft² puede bastar uno</translation>
    </message>
    <message>
        <source>billed for category {billed}, decided: {decided}</source>
        <translation>facturado por categoría {billed}, decidido: {decided}</translation>
    </message>
    <message>
        <source>billed for category {billed}, none decided</source>
        <translation>facturado por categoría {billed}, ninguna decidida</translation>
    </message>
    <message>
        <source>biocide use</source>
        <translation>uso de biocida</translation>
    </message>
    <message>
        <source>biological</source>
        <translation>peligro biológico</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>interruptor</translation>
    </message>
    <message>
        <source>breaker * continuous share</source>
        <translation>interruptor * parte continua</translation>
    </message>
    <message>
        <source>buildings from before it may hold asbestos</source>
        <translation>los edificios anteriores pueden contener amianto</translation>
    </message>
    <message>
        <source>buildings from before it may hold lead or asbestos</source>
        <translation>los edificios anteriores pueden contener plomo o amianto</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibración</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>cavity</source>
        <translation>cavidad</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>techo</translation>
    </message>
    <message>
        <source>certificate of completion</source>
        <translation>certificado de terminación</translation>
    </message>
    <message>
        <source>certificate of dryness</source>
        <translation>certificado de sequedad</translation>
    </message>
    <message>
        <source>certificate of satisfaction</source>
        <translation>certificado de satisfacción</translation>
    </message>
    <message>
        <source>chamber</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>chamber room</source>
        <translation>habitación de una cámara</translation>
    </message>
    <message>
        <source>chamber_stalled_share</source>
        <translation>parte de puntos estancados</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>punto de control</translation>
    </message>
    <message>
        <source>chemical</source>
        <translation>químico</translation>
    </message>
    <message>
        <source>chemical consent</source>
        <translation>consentimiento para químicos</translation>
    </message>
    <message>
        <source>circuit</source>
        <translation>circuito</translation>
    </message>
    <message>
        <source>circuits</source>
        <translation>circuitos</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>siniestro</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>clearance</source>
        <translation>liberación</translation>
    </message>
    <message>
        <source>confined space</source>
        <translation>espacio confinado</translation>
    </message>
    <message>
        <source>containment</source>
        <translation>contención</translation>
    </message>
    <message>
        <source>contents box</source>
        <translation>caja de contenido</translation>
    </message>
    <message>
        <source>contents item</source>
        <translation>objeto del contenido</translation>
    </message>
    <message>
        <source>contents move</source>
        <translation>traslado de contenido</translation>
    </message>
    <message>
        <source>control reading</source>
        <translation>lectura de control</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>convertido</translation>
    </message>
    <message>
        <source>cooler or drier air</source>
        <translation>aire más fresco o más seco</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>acreditación</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>current * voltage * 24 h / 1000</source>
        <translation>corriente * tensión * 24 h / 1000</translation>
    </message>
    <message>
        <source>custody event</source>
        <translation>evento de custodia</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>decided_at</source>
        <translation>decidido el</translation>
    </message>
    <message>
        <source>decided_by</source>
        <translation>decidido por</translation>
    </message>
    <message>
        <source>depression below which a dehumidifier under-performs</source>
        <translation>descenso por debajo del cual un deshumidificador rinde poco</translation>
    </message>
    <message>
        <source>derate</source>
        <translation>reducción</translation>
    </message>
    <message>
        <source>determination</source>
        <translation>determinación</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>desviación</translation>
    </message>
    <message>
        <source>dew_point_c</source>
        <translation>punto de rocío en °C</translation>
    </message>
    <message>
        <source>distance from a class limit that wants a justification</source>
        <translation>distancia a un límite de clase que pide una justificación</translation>
    </message>
    <message>
        <source>distinct times in order</source>
        <translation>horas distintas y en orden</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>each</source>
        <translation>cada una</translation>
    </message>
    <message>
        <source>electrical</source>
        <translation>peligro eléctrico</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energía</translation>
    </message>
    <message>
        <source>energy use</source>
        <translation>consumo de energía</translation>
    </message>
    <message>
        <source>equilibrium</source>
        <translation>equilibrio</translation>
    </message>
    <message>
        <source>equipment log</source>
        <translation>registro de equipos</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>exactly one of the two</source>
        <translation>exactamente uno de los dos</translation>
    </message>
    <message>
        <source>extended drying</source>
        <translation>secado prolongado</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>factor</translation>
    </message>
    <message>
        <source>factors</source>
        <translation>factores</translation>
    </message>
    <message>
        <source>fall over that time that is not more than noise</source>
        <translation>bajada en ese tiempo que no pasa de ruido</translation>
    </message>
    <message>
        <source>fewest readings a forecast is made from</source>
        <translation>menos lecturas con que se hace un pronóstico</translation>
    </message>
    <message>
        <source>filter loss</source>
        <translation>pérdida del filtro</translation>
    </message>
    <message>
        <source>first time after the loss to decide the category again</source>
        <translation>primera vez tras el siniestro para decidir otra vez la categoría</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>piso</translation>
    </message>
    <message>
        <source>floor + walls + ceiling</source>
        <translation>piso + paredes + techo</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>forecast_coverage_pct</source>
        <translation>cobertura del pronóstico en %</translation>
    </message>
    <message>
        <source>forecast_readings</source>
        <translation>lecturas del pronóstico</translation>
    </message>
    <message>
        <source>forecast_recent</source>
        <translation>lecturas recientes del pronóstico</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulario</translation>
    </message>
    <message>
        <source>ft²</source>
        <translation>ft²</translation>
    </message>
    <message>
        <source>ft³ per AHAM pint</source>
        <translation>ft³ por pinta AHAM</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>gas</translation>
    </message>
    <message>
        <source>growth from which the law of New York asks for a file</source>
        <translation>crecimiento desde el que la ley de Nueva York pide un expediente</translation>
    </message>
    <message>
        <source>growth from which the law of Texas asks for a file</source>
        <translation>crecimiento desde el que la ley de Texas pide un expediente</translation>
    </message>
    <message>
        <source>hazard assessment</source>
        <translation>evaluación de peligros</translation>
    </message>
    <message>
        <source>hazard test</source>
        <translation>prueba de peligros</translation>
    </message>
    <message>
        <source>highest usual temperature of a drying chamber</source>
        <translation>temperatura más alta habitual de una cámara de secado</translation>
    </message>
    <message>
        <source>hours_since_loss</source>
        <translation>horas desde el siniestro</translation>
    </message>
    <message>
        <source>humidity above which other things get damp</source>
        <translation>humedad por encima de la cual otras cosas se humedecen</translation>
    </message>
    <message>
        <source>hvac check</source>
        <translation>inspección del sistema de aire</translation>
    </message>
    <message>
        <source>inlet</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>insets</source>
        <translation>nichos</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>instrumento</translation>
    </message>
    <message>
        <source>it does not say what was open</source>
        <translation>no dice qué estaba abierto</translation>
    </message>
    <message>
        <source>it was warmer than {warm_above_c} °C</source>
        <translation>hacía más de {warm_above_c} °C</translation>
    </message>
    <message>
        <source>its AHAM capacity (80 °F, 60 %RH) in pints or litres a day</source>
        <translation>su capacidad AHAM (80 °F, 60 %RH) en pintas o litros al día</translation>
    </message>
    <message>
        <source>its airflow in cfm or m³/h</source>
        <translation>su caudal en cfm o m³/h</translation>
    </message>
    <message>
        <source>its goal is provisional</source>
        <translation>su objetivo es provisional</translation>
    </message>
    <message>
        <source>job</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>keep running</source>
        <translation>dejar en marcha</translation>
    </message>
    <message>
        <source>lead renovation</source>
        <translation>renovación con plomo</translation>
    </message>
    <message>
        <source>least share of the way to the goal to be done within the window</source>
        <translation>menor parte del camino al objetivo que hay que hacer en la ventana</translation>
    </message>
    <message>
        <source>level</source>
        <translation>planta</translation>
    </message>
    <message>
        <source>line item</source>
        <translation>partida</translation>
    </message>
    <message>
        <source>loads</source>
        <translation>cargas</translation>
    </message>
    <message>
        <source>longest forecast that is given as a number</source>
        <translation>pronóstico más largo que se da como número</translation>
    </message>
    <message>
        <source>longest time between a meter's check and its use</source>
        <translation>mayor tiempo entre la verificación de un medidor y su uso</translation>
    </message>
    <message>
        <source>lower-wall</source>
        <translation>pared baja</translation>
    </message>
    <message>
        <source>lowest usual temperature of a drying chamber</source>
        <translation>temperatura más baja habitual de una cámara de secado</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>máquina</translation>
    </message>
    <message>
        <source>machine days that name no machine on site</source>
        <translation>días de máquina que no nombran ninguna máquina en el lugar</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>máquinas</translation>
    </message>
    <message>
        <source>machines * each * 60 / volume</source>
        <translation>máquinas * cada una * 60 / volumen</translation>
    </message>
    <message>
        <source>material</source>
        <translation>material</translation>
    </message>
    <message>
        <source>migration check</source>
        <translation>revisión de migración</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>hito</translation>
    </message>
    <message>
        <source>most recent readings a forecast is made from</source>
        <translation>lecturas más recientes con que se hace un pronóstico</translation>
    </message>
    <message>
        <source>mould clearance</source>
        <translation>liberación de moho</translation>
    </message>
    <message>
        <source>mould notification</source>
        <translation>notificación de moho</translation>
    </message>
    <message>
        <source>mould protocol</source>
        <translation>protocolo de moho</translation>
    </message>
    <message>
        <source>no chamber could reach it</source>
        <translation>ninguna cámara podría alcanzarla</translation>
    </message>
    <message>
        <source>nobody could check this goal</source>
        <translation>nadie podría comprobar este objetivo</translation>
    </message>
    <message>
        <source>nobody decided this</source>
        <translation>nadie decidió esto</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>not read at the last visit</source>
        <translation>no leído en la última visita</translation>
    </message>
    <message>
        <source>not to remove</source>
        <translation>no retirar</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing is certain</source>
        <translation>nada es seguro</translation>
    </message>
    <message>
        <source>nothing is wet in {room}</source>
        <translation>nada está mojado en {room}</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>occupancy</source>
        <translation>ocupación</translation>
    </message>
    <message>
        <source>odour or growth was found</source>
        <translation>se encontró olor o crecimiento</translation>
    </message>
    <message>
        <source>of live points</source>
        <translation>de los puntos activos</translation>
    </message>
    <message>
        <source>on {circuit}</source>
        <translation>en {circuit}</translation>
    </message>
    <message>
        <source>one machine</source>
        <translation>una máquina</translation>
    </message>
    <message>
        <source>one of the two</source>
        <translation>uno de los dos</translation>
    </message>
    <message>
        <source>one or more, like 15A,20A</source>
        <translation>uno o más, como 15A,20A</translation>
    </message>
    <message>
        <source>one or more, like 8A,2A,2A</source>
        <translation>una o más, como 8A,2A,2A</translation>
    </message>
    <message>
        <source>one room or more</source>
        <translation>una habitación o más</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>other materials: how far above its control a dry reading may be</source>
        <translation>otros materiales: cuánto puede superar a su control una lectura seca</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>painted surface outside that may be disturbed without a lead record</source>
        <translation>superficie pintada exterior que puede alterarse sin registro de plomo</translation>
    </message>
    <message>
        <source>painted surface per room that may be disturbed without a lead record</source>
        <translation>superficie pintada por habitación que puede alterarse sin registro de plomo</translation>
    </message>
    <message>
        <source>party</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>photo filing</source>
        <translation>clasificación de foto</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>fotos</translation>
    </message>
    <message>
        <source>photos of each affected room as found, wide and close</source>
        <translation>fotos de cada habitación afectada tal como se encontró, de lejos y de cerca</translation>
    </message>
    <message>
        <source>photos to owner</source>
        <translation>fotos al propietario</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>colocación</translation>
    </message>
    <message>
        <source>plan node</source>
        <translation>elemento del plano</translation>
    </message>
    <message>
        <source>planned drying time, counted from the first reading</source>
        <translation>tiempo de secado previsto, desde la primera lectura</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>point skip</source>
        <translation>punto omitido</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>points away</source>
        <translation>puntos de distancia</translation>
    </message>
    <message>
        <source>power isolation</source>
        <translation>aislamiento de corriente</translation>
    </message>
    <message>
        <source>ppe use</source>
        <translation>equipo de protección</translation>
    </message>
    <message>
        <source>pressure reading</source>
        <translation>lectura de presión</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>property</source>
        <translation>inmueble</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>nominal</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>lecturas</translation>
    </message>
    <message>
        <source>reads {shown}, above its goal of {goal}</source>
        <translation>marca {shown}, por encima de su objetivo de {goal}</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>reason asked for</source>
        <translation>motivo pedido</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>derivación</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>rechazo</translation>
    </message>
    <message>
        <source>regulatory</source>
        <translation>registro reglamentario</translation>
    </message>
    <message>
        <source>release</source>
        <translation>liberación</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>required</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>required / each, up</source>
        <translation>necesario / cada una, hacia arriba</translation>
    </message>
    <message>
        <source>required / one machine, up</source>
        <translation>necesario / una máquina, hacia arriba</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>resolución</translation>
    </message>
    <message>
        <source>retraction</source>
        <translation>retractación</translation>
    </message>
    <message>
        <source>rh_pct</source>
        <translation>humedad relativa</translation>
    </message>
    <message>
        <source>rise between two readings of other materials that is a rebound</source>
        <translation>subida entre dos lecturas de otros materiales que es un rebote</translation>
    </message>
    <message>
        <source>rise between two readings of wood that is a rebound</source>
        <translation>subida entre dos lecturas de madera que es un rebote</translation>
    </message>
    <message>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <source>room</source>
        <translation>habitación</translation>
    </message>
    <message>
        <source>rule override</source>
        <translation>anulación de una regla</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>running time before a dehumidifier is judged</source>
        <translation>tiempo en marcha antes de juzgar un deshumidificador</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>alcance</translation>
    </message>
    <message>
        <source>scope item</source>
        <translation>partida del alcance</translation>
    </message>
    <message>
        <source>second time after the loss to decide the category again</source>
        <translation>segunda vez tras el siniestro para decidir otra vez la categoría</translation>
    </message>
    <message>
        <source>security</source>
        <translation>seguridad</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>share of a breaker that machines may take for hours</source>
        <translation>parte de un interruptor que las máquinas pueden tomar durante horas</translation>
    </message>
    <message>
        <source>share of forecasts that should lie in their interval</source>
        <translation>parte de los pronósticos que deben caer en su intervalo</translation>
    </message>
    <message>
        <source>share of the expected depression below which a dehumidifier under-performs</source>
        <translation>parte del descenso esperado por debajo de la cual un deshumidificador rinde poco</translation>
    </message>
    <message>
        <source>shortest time they must span</source>
        <translation>menor tiempo que deben abarcar</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>sizing</source>
        <translation>cálculo</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>peligro de resbalón</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>span of gypsum scales, for the rebound rule</source>
        <translation>amplitud de las escalas de yeso, para la regla de rebote</translation>
    </message>
    <message>
        <source>stalled share that makes the chamber stalled</source>
        <translation>parte estancada que hace estancada a la cámara</translation>
    </message>
    <message>
        <source>states and gaps by rule</source>
        <translation>estados y faltas por regla</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>steps of the meter that are still noise</source>
        <translation>pasos del medidor que aún son ruido</translation>
    </message>
    <message>
        <source>structural</source>
        <translation>peligro estructural</translation>
    </message>
    <message>
        <source>such air would be vapour only</source>
        <translation>ese aire sería solo vapor</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>superficie</translation>
    </message>
    <message>
        <source>surfaces</source>
        <translation>superficies</translation>
    </message>
    <message>
        <source>temperature_c</source>
        <translation>temperatura en °C</translation>
    </message>
    <message>
        <source>the area's name</source>
        <translation>el nombre del área</translation>
    </message>
    <message>
        <source>the gaps of the rule</source>
        <translation>las faltas de la regla</translation>
    </message>
    <message>
        <source>the lower wall alone, or floor, upper and insets</source>
        <translation>la pared baja sola, o piso, alta y nichos</translation>
    </message>
    <message>
        <source>the person's name</source>
        <translation>el nombre de la persona</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>la habitación</translation>
    </message>
    <message>
        <source>the same at a surface</source>
        <translation>lo mismo en una superficie</translation>
    </message>
    <message>
        <source>the time has no zone</source>
        <translation>la hora no tiene zona</translation>
    </message>
    <message>
        <source>there is no circuit</source>
        <translation>no hay ningún circuito</translation>
    </message>
    <message>
        <source>there is no description</source>
        <translation>no hay descripción</translation>
    </message>
    <message>
        <source>there is no machine</source>
        <translation>no hay ninguna máquina</translation>
    </message>
    <message>
        <source>there is no room</source>
        <translation>no hay ninguna habitación</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>no hay tal ajuste</translation>
    </message>
    <message>
        <source>there is no wet bulb at {temperature_c} °C, {rh_pct} %RH</source>
        <translation>no hay bulbo húmedo a {temperature_c} °C, {rh_pct} %RH</translation>
    </message>
    <message>
        <source>there is no wet room</source>
        <translation>no hay ninguna habitación mojada</translation>
    </message>
    <message>
        <source>there is nothing to compute</source>
        <translation>no hay nada que calcular</translation>
    </message>
    <message>
        <source>they are of several machines</source>
        <translation>son de varias máquinas</translation>
    </message>
    <message>
        <source>they are of several places</source>
        <translation>son de varios lugares</translation>
    </message>
    <message>
        <source>they do not rise</source>
        <translation>no aumentan</translation>
    </message>
    <message>
        <source>third time after the loss to decide the category again</source>
        <translation>tercera vez tras el siniestro para decidir otra vez la categoría</translation>
    </message>
    <message>
        <source>those of one machine</source>
        <translation>las de una máquina</translation>
    </message>
    <message>
        <source>those of one place</source>
        <translation>las de un lugar</translation>
    </message>
    <message>
        <source>time after which an alert that still holds wants another response</source>
        <translation>tiempo tras el cual una alerta que sigue pide otra respuesta</translation>
    </message>
    <message>
        <source>time between visits after which monitoring was not continuous</source>
        <translation>tiempo entre visitas tras el cual el seguimiento no fue continuo</translation>
    </message>
    <message>
        <source>time between visits that wants a reason</source>
        <translation>tiempo entre visitas que pide un motivo</translation>
    </message>
    <message>
        <source>time in which a signature follows authority given by word</source>
        <translation>tiempo en que una firma sigue a la autorización de palabra</translation>
    </message>
    <message>
        <source>time in which the owner gets the photos</source>
        <translation>tiempo en que el propietario recibe las fotos</translation>
    </message>
    <message>
        <source>time over which the chamber's air must get drier</source>
        <translation>tiempo en que el aire de la cámara debe secarse más</translation>
    </message>
    <message>
        <source>time that readings must span before a trend is judged</source>
        <translation>tiempo que deben abarcar las lecturas antes de juzgar una tendencia</translation>
    </message>
    <message>
        <source>time the drying has to get below that humidity</source>
        <translation>tiempo que tiene el secado para bajar de esa humedad</translation>
    </message>
    <message>
        <source>time the file is kept</source>
        <translation>tiempo que se conserva el expediente</translation>
    </message>
    <message>
        <source>time wet after which growth is looked for</source>
        <translation>tiempo mojado tras el cual se busca crecimiento</translation>
    </message>
    <message>
        <source>times</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>trip hazard</source>
        <translation>peligro de tropiezo</translation>
    </message>
    <message>
        <source>under cabinets</source>
        <translation>bajo los gabinetes</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>verbal authority</source>
        <translation>autorización verbal</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visitas</translation>
    </message>
    <message>
        <source>visits in a row at the goal that complete a point</source>
        <translation>visitas seguidas en el objetivo que completan un punto</translation>
    </message>
    <message>
        <source>visits_needed</source>
        <translation>visitas necesarias</translation>
    </message>
    <message>
        <source>voltage</source>
        <translation>tensión</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volumen</translation>
    </message>
    <message>
        <source>volume * air changes / 60</source>
        <translation>volumen * cambios de aire / 60</translation>
    </message>
    <message>
        <source>volume / factor</source>
        <translation>volumen / factor</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>pared</translation>
    </message>
    <message>
        <source>weakest negative pressure of a containment</source>
        <translation>presión negativa más débil de una contención</translation>
    </message>
    <message>
        <source>wet</source>
        <translation>mojado</translation>
    </message>
    <message>
        <source>wet floor</source>
        <translation>piso mojado</translation>
    </message>
    <message>
        <source>wet lower wall</source>
        <translation>pared baja mojada</translation>
    </message>
    <message>
        <source>wet lower wall / each, up</source>
        <translation>pared baja mojada / cada una, hacia arriba</translation>
    </message>
    <message>
        <source>wet porous</source>
        <translation>mojado poroso</translation>
    </message>
    <message>
        <source>wet share</source>
        <translation>parte mojada</translation>
    </message>
    <message>
        <source>wet share around which class 1 and 2 are both possible</source>
        <translation>parte mojada en torno a la cual son posibles las clases 1 y 2</translation>
    </message>
    <message>
        <source>wet share around which class 2 and 3 are both possible</source>
        <translation>parte mojada en torno a la cual son posibles las clases 2 y 3</translation>
    </message>
    <message>
        <source>wet upper</source>
        <translation>parte alta mojada</translation>
    </message>
    <message>
        <source>wet-{name}</source>
        <translation>mojado: {name}</translation>
    </message>
    <message>
        <source>wet_bulb_c</source>
        <translation>bulbo húmedo en °C</translation>
    </message>
    <message>
        <source>what was seen and measured</source>
        <translation>qué se vio y se midió</translation>
    </message>
    <message>
        <source>where the water came from</source>
        <translation>de dónde vino el agua</translation>
    </message>
    <message>
        <source>who or what set it, and why</source>
        <translation>quién o qué lo fijó, y por qué</translation>
    </message>
    <message>
        <source>why the work goes on</source>
        <translation>por qué sigue el trabajo</translation>
    </message>
    <message>
        <source>within 2 points of 5 % or 40 %</source>
        <translation>a menos de 2 puntos del 5 % o el 40 %</translation>
    </message>
    <message>
        <source>wood: highest dry reading, whatever the control</source>
        <translation>madera: lectura seca más alta, sea cual sea el control</translation>
    </message>
    <message>
        <source>wood: how far above its control a dry reading may be</source>
        <translation>madera: cuánto puede superar a su control una lectura seca</translation>
    </message>
    <message>
        <source>work authorisation</source>
        <translation>autorización de trabajo</translation>
    </message>
    <message>
        <source>work plan</source>
        <translation>plan de trabajo</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>{amount} is below 0</source>
        <translation>{amount} es menor que 0</translation>
    </message>
    <message>
        <source>{amount} is not a size</source>
        <translation>{amount} no es un tamaño</translation>
    </message>
    <message>
        <source>{amount} is outside the range</source>
        <translation>{amount} está fuera de rango</translation>
    </message>
    <message>
        <source>{area} has a later decision</source>
        <translation>{area} tiene una decisión posterior</translation>
    </message>
    <message>
        <source>{breaker} is not a breaker</source>
        <translation>{breaker} no es un interruptor</translation>
    </message>
    <message>
        <source>{circuit} already carries {in_use}</source>
        <translation>{circuit} ya lleva {in_use}</translation>
    </message>
    <message>
        <source>{circuit} carries</source>
        <translation>{circuit} lleva</translation>
    </message>
    <message>
        <source>{count} times cannot make a line</source>
        <translation>{count} horas no hacen una línea</translation>
    </message>
    <message>
        <source>{decided_at} or later</source>
        <translation>{decided_at} o después</translation>
    </message>
    <message>
        <source>{derate_pct} % is not a loss that filters cause</source>
        <translation>{derate_pct} % no es una pérdida que causen los filtros</translation>
    </message>
    <message>
        <source>{dew_point:g} °C is above saturation at {temperature_c:g} °C</source>
        <translation>{dew_point:g} °C supera la saturación a {temperature_c:g} °C</translation>
    </message>
    <message>
        <source>{equilibrium} is never below {goal}</source>
        <translation>{equilibrium} nunca está por debajo de {goal}</translation>
    </message>
    <message>
        <source>{floor} is more than the room has</source>
        <translation>{floor} es más de lo que tiene la habitación</translation>
    </message>
    <message>
        <source>{forecast_readings} or more</source>
        <translation>{forecast_readings} o más</translation>
    </message>
    <message>
        <source>{forecast_recent} is fewer than a forecast needs</source>
        <translation>{forecast_recent} es menos de lo que un pronóstico necesita</translation>
    </message>
    <message>
        <source>{hours_since_loss} is not a time span</source>
        <translation>{hours_since_loss} no es un lapso de tiempo</translation>
    </message>
    <message>
        <source>{id} is a matter of law or safety and cannot be overridden.</source>
        <translation>{id} es cuestión de ley o seguridad y no se puede anular.</translation>
    </message>
    <message>
        <source>{id} is {state}; there is nothing to override.</source>
        <translation>{id} está {state}; no hay nada que anular.</translation>
    </message>
    <message>
        <source>{insets} is not a count</source>
        <translation>{insets} no es una cantidad</translation>
    </message>
    <message>
        <source>{kind} was not assessed</source>
        <translation>{kind}: no evaluado</translation>
    </message>
    <message>
        <source>{kind}: not on file</source>
        <translation>{kind}: no está en el expediente</translation>
    </message>
    <message>
        <source>{label}: a reading of another meter, scale, depth or material; open a new series</source>
        <translation>{label}: una lectura de otro medidor, escala, profundidad o material; abra una serie nueva</translation>
    </message>
    <message>
        <source>{label}: a reading that is neither a number nor a display out of range</source>
        <translation>{label}: una lectura que no es número ni indicación fuera de rango</translation>
    </message>
    <message>
        <source>{limit} or more, or a supervisor with evidence of cleaning or verification</source>
        <translation>{limit} o más, o un supervisor con pruebas de limpieza o verificación</translation>
    </message>
    <message>
        <source>{load} with {draw} draws nothing</source>
        <translation>{load} con {draw} no consume nada</translation>
    </message>
    <message>
        <source>{low:g} to {high:g} {unit}</source>
        <translation>{low:g} a {high:g} {unit}</translation>
    </message>
    <message>
        <source>{machine} has no rating basis</source>
        <translation>{machine} no tiene base de su capacidad</translation>
    </message>
    <message>
        <source>{mark} h passed since the loss</source>
        <translation>pasaron {mark} h desde el siniestro</translation>
    </message>
    <message>
        <source>{names}: both seen and ruled out</source>
        <translation>{names}: visto y descartado a la vez</translation>
    </message>
    <message>
        <source>{name} / each, up</source>
        <translation>{name} / cada una, hacia arriba</translation>
    </message>
    <message>
        <source>{name} came after {hours} h without a reason</source>
        <translation>{name} llegó tras {hours} h sin motivo</translation>
    </message>
    <message>
        <source>{name} came after {hours} h without a reason; more than {flag_h} h, monitoring was not continuous</source>
        <translation>{name} llegó tras {hours} h sin motivo; con más de {flag_h} h, el seguimiento no fue continuo</translation>
    </message>
    <message>
        <source>{name} carries {peak:f} A, more than {limit:f} A</source>
        <translation>{name} lleva {peak:f} A, más de {limit:f} A</translation>
    </message>
    <message>
        <source>{name} has been followed by none for {hours} h without a reason</source>
        <translation>A {name} no la siguió ninguna en {hours} h, sin motivo</translation>
    </message>
    <message>
        <source>{name} has been followed by none for {hours} h without a reason; more than {flag_h} h, monitoring was not continuous</source>
        <translation>A {name} no la siguió ninguna en {hours} h, sin motivo; con más de {flag_h} h, el seguimiento no fue continuo</translation>
    </message>
    <message>
        <source>{name} has no log line for visit {number}</source>
        <translation>{name} no tiene línea de registro en la visita {number}</translation>
    </message>
    <message>
        <source>{name} has not been removed</source>
        <translation>{name} no se ha retirado</translation>
    </message>
    <message>
        <source>{name} in {unit}</source>
        <translation>{name} en {unit}</translation>
    </message>
    <message>
        <source>{name} is not as it should be</source>
        <translation>{name} no está como debe</translation>
    </message>
    <message>
        <source>{name} is not read at visit {number}</source>
        <translation>{name}: sin leer en la visita {number}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n day(s) after all its points were dry, since {dry_on}</source>
        <translation>
            <numerusform>{name}: %n día después de que todos sus puntos estuvieran secos, desde {dry_on}</numerusform>
            <numerusform>{name}: %n días después de que todos sus puntos estuvieran secos, desde {dry_on}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: bagging, or the cleaning of what stayed, is missing</source>
        <translation>{name}: falta el embolsado, o la limpieza de lo que quedó</translation>
    </message>
    <message>
        <source>{name}: condition, basis or the assessor's independence is missing</source>
        <translation>{name}: falta la condición, su base o la independencia del evaluador</translation>
    </message>
    <message>
        <source>{name}: condition, decision, photo or place is missing</source>
        <translation>{name}: falta estado, decisión, foto o lugar</translation>
    </message>
    <message>
        <source>{name}: dry it or remove it, and why</source>
        <translation>{name}: secar o retirar, y por qué</translation>
    </message>
    <message>
        <source>{name}: how far up it is wet is missing</source>
        <translation>{name}: falta hasta qué altura está mojado</translation>
    </message>
    <message>
        <source>{name}: it does not say which rules and which factor chart held</source>
        <translation>{name}: no dice qué reglas ni qué tabla de factores valían</translation>
    </message>
    <message>
        <source>{name}: it does not say which tested material it was</source>
        <translation>{name}: no dice qué material analizado era</translation>
    </message>
    <message>
        <source>{name}: its air movers are not calculated</source>
        <translation>{name}: sus ventiladores no están calculados</translation>
    </message>
    <message>
        <source>{name}: its hash, author or run is missing</source>
        <translation>{name}: falta su huella, autor o ejecución</translation>
    </message>
    <message>
        <source>{name}: its place on the plan is missing</source>
        <translation>{name}: falta su sitio en el plano</translation>
    </message>
    <message>
        <source>{name}: make, model or serial number is missing</source>
        <translation>{name}: falta marca, modelo o número de serie</translation>
    </message>
    <message>
        <source>{name}: material was removed after the class was decided</source>
        <translation>{name}: se retiró material después de decidir la clase</translation>
    </message>
    <message>
        <source>{name}: model, capacity or current is missing</source>
        <translation>{name}: falta modelo, capacidad o corriente</translation>
    </message>
    <message>
        <source>{name}: no approval of product and applicator for air handling</source>
        <translation>{name}: sin aprobación de producto y aplicador para el sistema de aire</translation>
    </message>
    <message>
        <source>{name}: no category of its own</source>
        <translation>{name}: sin categoría propia</translation>
    </message>
    <message>
        <source>{name}: no control reading, and no reason why</source>
        <translation>{name}: sin lectura de control ni motivo</translation>
    </message>
    <message>
        <source>{name}: no drying goal</source>
        <translation>{name}: sin objetivo de secado</translation>
    </message>
    <message>
        <source>{name}: no moisture point</source>
        <translation>{name}: sin punto de humedad</translation>
    </message>
    <message>
        <source>{name}: no moisture point on this material</source>
        <translation>{name}: sin punto de humedad en este material</translation>
    </message>
    <message>
        <source>{name}: no passed check within {within_days} days before it was used</source>
        <translation>{name}: sin verificación superada en los {within_days} días antes de usarlo</translation>
    </message>
    <message>
        <source>{name}: no photo at completion</source>
        <translation>{name}: sin foto al terminar</translation>
    </message>
    <message>
        <source>{name}: no photo of it in place</source>
        <translation>{name}: sin foto en su sitio</translation>
    </message>
    <message>
        <source>{name}: no photo of the place and the display</source>
        <translation>{name}: sin foto del lugar y de la pantalla</translation>
    </message>
    <message>
        <source>{name}: no photo, or the owner was not told</source>
        <translation>{name}: sin foto, o no se informó al propietario</translation>
    </message>
    <message>
        <source>{name}: no test, assumption or licensed route before it is disturbed</source>
        <translation>{name}: sin prueba, suposición ni vía autorizada antes de alterarlo</translation>
    </message>
    <message>
        <source>{name}: no visible photo beside it, or no reading</source>
        <translation>{name}: sin foto visible al lado, o sin lectura</translation>
    </message>
    <message>
        <source>{name}: no wet point supports its air movers</source>
        <translation>{name}: ningún punto mojado justifica sus ventiladores</translation>
    </message>
    <message>
        <source>{name}: no wide and close photo as found</source>
        <translation>{name}: sin foto amplia y cercana tal como se encontró</translation>
    </message>
    <message>
        <source>{name}: nobody accepted it, or no reason</source>
        <translation>{name}: nadie la aceptó, o sin motivo</translation>
    </message>
    <message>
        <source>{name}: nobody has decided the class</source>
        <translation>{name}: nadie ha decidido la clase</translation>
    </message>
    <message>
        <source>{name}: photos, quantities or disposal are missing</source>
        <translation>{name}: faltan fotos, cantidades o eliminación</translation>
    </message>
    <message>
        <source>{name}: removed without a negative test or a licensed contractor before</source>
        <translation>{name}: retirado sin prueba negativa o contratista autorizado antes</translation>
    </message>
    <message>
        <source>{name}: room or area is missing</source>
        <translation>{name}: falta habitación o área</translation>
    </message>
    <message>
        <source>{name}: the category was not confirmed</source>
        <translation>{name}: no se confirmó la categoría</translation>
    </message>
    <message>
        <source>{name}: the class has no surfaces and share behind it</source>
        <translation>{name}: la clase no tiene superficies ni parte detrás</translation>
    </message>
    <message>
        <source>{name}: the control is of another meter, scale or material</source>
        <translation>{name}: el control es de otro medidor, escala o material</translation>
    </message>
    <message>
        <source>{name}: the depth is missing</source>
        <translation>{name}: falta la profundidad</translation>
    </message>
    <message>
        <source>{name}: the log of its use is not complete</source>
        <translation>{name}: el registro de su uso no está completo</translation>
    </message>
    <message>
        <source>{name}: the machines were not counted</source>
        <translation>{name}: no se contaron las máquinas</translation>
    </message>
    <message>
        <source>{name}: visit, reason or photo is missing</source>
        <translation>{name}: falta visita, motivo o foto</translation>
    </message>
    <message>
        <source>{name}: what share of its surfaces is wet is missing</source>
        <translation>{name}: falta qué parte de sus superficies está mojada</translation>
    </message>
    <message>
        <source>{name}: who removed it and why is missing</source>
        <translation>{name}: falta quién la retiró y por qué</translation>
    </message>
    <message>
        <source>{number:g} {unit} is out of range</source>
        <translation>{number:g} {unit} está fuera de rango</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>{per_day} at {air} is not what the chart counts in; such ratings are much larger</source>
        <translation>{per_day} a {air} no es lo que cuenta la tabla; tales capacidades son mucho mayores</translation>
    </message>
    <message>
        <source>{place} had {temperature_c} °C, and no note says why</source>
        <translation>{place}: {temperature_c} °C, y ninguna nota dice por qué</translation>
    </message>
    <message>
        <source>{planned_days} days were planned; after {days:.1f} days {wet} of {points} live points are above the goal.</source>
        <translation>Se previeron {planned_days} días; tras {days:.1f} días, {wet} de {points} puntos activos están por encima del objetivo.</translation>
    </message>
    <message>
        <source>{quantity:f} machine days billed, {days} logged</source>
        <translation>{quantity:f} días de máquina facturados, {days} registrados</translation>
    </message>
    <message>
        <source>{resolution} is not a step</source>
        <translation>{resolution} no es un paso</translation>
    </message>
    <message>
        <source>{rh_pct} %RH is too dry for a frost point</source>
        <translation>{rh_pct} %RH es demasiado seco para un punto de escarcha</translation>
    </message>
    <message>
        <source>{role} may not override {id}</source>
        <translation>{role} no puede anular {id}</translation>
    </message>
    <message>
        <source>{room} has both a wet lower wall and wet areas, and the methods are never added</source>
        <translation>{room} tiene pared baja mojada y áreas mojadas, y los métodos nunca se suman</translation>
    </message>
    <message>
        <source>{scale} is not a moisture scale</source>
        <translation>{scale} no es una escala de humedad</translation>
    </message>
    <message>
        <source>{share:.1f} % is close to a threshold: class {low} or {high}; say why.</source>
        <translation>{share:.1f} % está cerca de un umbral: clase {low} o {high}; diga por qué.</translation>
    </message>
    <message>
        <source>{soaked} is more than there is</source>
        <translation>{soaked} es más de lo que hay</translation>
    </message>
    <message>
        <source>{space}: not inspected</source>
        <translation>{space}: sin inspeccionar</translation>
    </message>
    <message>
        <source>{stalled} of {live} live points are stalled.</source>
        <translation>{stalled} de {live} puntos activos están estancados.</translation>
    </message>
    <message>
        <source>{target} cannot be written ({strerror})</source>
        <translation>no se puede escribir {target} ({strerror})</translation>
    </message>
    <message>
        <source>{target} is not a number of air changes</source>
        <translation>{target} no es un número de cambios de aire</translation>
    </message>
    <message>
        <source>{units} machines move no air</source>
        <translation>{units} máquinas no mueven aire</translation>
    </message>
    <message>
        <source>{value:.1f} gpp</source>
        <translation>{value:.1f} gpp</translation>
    </message>
    <message>
        <source>{value:g} {unit} is out of range</source>
        <translation>{value:g} {unit} está fuera de rango</translation>
    </message>
    <message>
        <source>{value} is below 0</source>
        <translation>{value} es menor que 0</translation>
    </message>
    <message>
        <source>{value} is not a category</source>
        <translation>{value} no es una categoría</translation>
    </message>
    <message>
        <source>{value} is not a humidity ratio</source>
        <translation>{value} no es una razón de humedad</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} no es un número</translation>
    </message>
    <message>
        <source>{value} is not a reading</source>
        <translation>{value} no es una lectura</translation>
    </message>
    <message>
        <source>{value} is not a threshold</source>
        <translation>{value} no es un umbral</translation>
    </message>
    <message>
        <source>{value} is not possible</source>
        <translation>{value} no es posible</translation>
    </message>
    <message>
        <source>{visits_needed} visits prove nothing</source>
        <translation>{visits_needed} visitas no demuestran nada</translation>
    </message>
    <message>
        <source>{volts} V is not a mains voltage</source>
        <translation>{volts} V no es una tensión de red</translation>
    </message>
    <message>
        <source>{waiting} of {count} photos are not acknowledged by the server</source>
        <translation>El servidor no ha confirmado {waiting} de {count} fotos</translation>
    </message>
    <message>
        <source>{water_class} is not a class</source>
        <translation>{water_class} no es una clase</translation>
    </message>
    <message>
        <source>{wet_bulb:g} °C is colder than even dry air of {temperature:g} °C can make it</source>
        <translation>{wet_bulb:g} °C es más frío de lo que puede lograr incluso aire seco a {temperature:g} °C</translation>
    </message>
    <message>
        <source>{what} {rh:.0f} %RH (over {limit:f})</source>
        <translation>{what} {rh:.0f} %RH (más de {limit:f})</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Due now</source>
        <translation>Pendiente ahora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Anuladas</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completas</translation>
    </message>
    <message>
        <source>Rules %1. They are this program's own; a complete list does not say that a job meets a standard.</source>
        <translation>Reglas %1. Son propias de este programa; una lista completa no dice que un trabajo cumpla una norma.</translation>
    </message>
    <message>
        <source>Nothing is due now</source>
        <translation>No hay nada pendiente ahora</translation>
    </message>
    <message>
        <source>No rule stands like this</source>
        <translation>Ninguna regla está así</translation>
    </message>
    <message>
        <source>What the next steps need is under Later.</source>
        <translation>Lo que necesitan los próximos pasos está en Después.</translation>
    </message>
    <message>
        <source>Choose another list above.</source>
        <translation>Elija otra lista arriba.</translation>
    </message>
</context>
<context>
    <name>RunDecisions</name>
    <message>
        <source>Guardrail: your approval</source>
        <translation>Salvaguarda: su aprobación</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Su decisión</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <translation>Necesario antes de %1</translation>
    </message>
    <message>
        <source>Guardrails that tripped</source>
        <translation>Salvaguardas activadas</translation>
    </message>
    <message>
        <source>%1, %2 (%3): %4</source>
        <translation>%1, %2 (%3): %4</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retirado: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Avance de la ejecución</translation>
    </message>
    <message numerus="yes">
        <source>Begun by %1, %2. About %n seconds left.</source>
        <translation>
            <numerusform>Empezada por %1, %2. Queda alrededor de %n segundo.</numerusform>
            <numerusform>Empezada por %1, %2. Quedan alrededor de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun by %1, %2.</source>
        <translation>Empezada por %1, %2.</translation>
    </message>
    <message>
        <source>Begun by %1, %2. %3</source>
        <translation>Iniciado por %1, %2. %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Cancelar la ejecución</translation>
    </message>
    <message>
        <source>Start a workflow</source>
        <translation>Iniciar un flujo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>As it stood then</source>
        <translation>Como estaba entonces</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver a ahora</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>RunNames</name>
    <message>
        <source>About to begin</source>
        <translation>A punto de empezar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Espera una decisión</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Seguir sin ello</translation>
    </message>
    <message>
        <source>End the run</source>
        <translation>Terminar la ejecución</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Intentado de nuevo</translation>
    </message>
    <message>
        <source>Went on without</source>
        <translation>Siguió sin ello</translation>
    </message>
    <message>
        <source>Ended the run</source>
        <translation>Terminó la ejecución</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>It is not known whether a step had its effect.</source>
        <translation>No se sabe si un paso tuvo efecto.</translation>
    </message>
    <message>
        <source>A step failed and needs a person.</source>
        <translation>Un paso falló y necesita a una persona.</translation>
    </message>
    <message>
        <source>A guardrail stopped this; only a person may let it pass.</source>
        <translation>Una salvaguarda detuvo esto; solo una persona puede dejarlo pasar.</translation>
    </message>
    <message>
        <source>A decision is planned here.</source>
        <translation>Aquí está prevista una decisión.</translation>
    </message>
    <message>
        <source>Something that is needed is missing.</source>
        <translation>Falta algo necesario.</translation>
    </message>
    <message>
        <source>Run complete</source>
        <translation>Ejecución completa</translation>
    </message>
    <message>
        <source>Phase done: %1</source>
        <translation>Fase terminada: %1</translation>
    </message>
    <message>
        <source>Decision asked for: %1</source>
        <translation>Decisión solicitada: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An attempt failed: %1</source>
        <translation>Falló un intento: %1</translation>
    </message>
    <message>
        <source>Run paused</source>
        <translation>Ejecución en pausa</translation>
    </message>
    <message>
        <source>Run resumed</source>
        <translation>Ejecución reanudada</translation>
    </message>
    <message>
        <source>Run cancelled</source>
        <translation>Ejecución cancelada</translation>
    </message>
    <message>
        <source>Stopped by a guardrail: %1</source>
        <translation>Detenido por una regla de protección: %1</translation>
    </message>
    <message>
        <source>Another component stood in: %1</source>
        <translation>Otro componente lo sustituyó: %1</translation>
    </message>
    <message>
        <source>Run started</source>
        <translation>Ejecución iniciada</translation>
    </message>
    <message>
        <source>Run under way</source>
        <translation>Ejecución en curso</translation>
    </message>
    <message>
        <source>Run failed</source>
        <translation>La ejecución falló</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>Comenzado: %1</translation>
    </message>
    <message>
        <source>Gone on with: %1</source>
        <translation>Continuado: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Not known whether it happened: %1</source>
        <translation>No se sabe si ocurrió: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelado: %1</translation>
    </message>
    <message>
        <source>The run has begun.</source>
        <translation>La ejecución ha empezado.</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>La ejecución está en pausa.</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>La ejecución sigue.</translation>
    </message>
    <message>
        <source>The run is cancelled.</source>
        <translation>La ejecución está cancelada.</translation>
    </message>
    <message>
        <source>The step is left out.</source>
        <translation>El paso se omite.</translation>
    </message>
    <message>
        <source>A new run begins at that phase.</source>
        <translation>Una ejecución nueva empieza en esa fase.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>Your decision is recorded.</source>
        <translation>Su decisión queda registrada.</translation>
    </message>
    <message>
        <source>Initiation</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Client validator</source>
        <translation>Validación del cliente</translation>
    </message>
    <message>
        <source>Project initializer</source>
        <translation>Inicio del proyecto</translation>
    </message>
    <message>
        <source>Compliance checker</source>
        <translation>Comprobación de reglas</translation>
    </message>
    <message>
        <source>Damage categorizer</source>
        <translation>Clasificación del daño</translation>
    </message>
    <message>
        <source>Measurement calculator</source>
        <translation>Cálculo de mediciones</translation>
    </message>
    <message>
        <source>Photo analyzer</source>
        <translation>Análisis de fotos</translation>
    </message>
    <message>
        <source>Report generator</source>
        <translation>Generación del informe</translation>
    </message>
    <message>
        <source>Estimate builder</source>
        <translation>Elaboración del presupuesto</translation>
    </message>
    <message>
        <source>Scope writer</source>
        <translation>Redacción del alcance</translation>
    </message>
    <message>
        <source>Compliance validator</source>
        <translation>Validación de reglas</translation>
    </message>
    <message>
        <source>Quality checker</source>
        <translation>Control de calidad</translation>
    </message>
    <message>
        <source>Document packager</source>
        <translation>Empaquetado de documentos</translation>
    </message>
    <message>
        <source>Email sender</source>
        <translation>Envío del correo</translation>
    </message>
    <message>
        <source>Archive manager</source>
        <translation>Gestión del archivo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunReasonSheet</name>
    <message>
        <source>Cancel the run?</source>
        <translation>¿Cancelar la ejecución?</translation>
    </message>
    <message>
        <source>Leave out %1?</source>
        <translation>¿Omitir %1?</translation>
    </message>
    <message>
        <source>Begin again at %1?</source>
        <translation>¿Empezar de nuevo en %1?</translation>
    </message>
    <message>
        <source>What is under way ends, nothing else begins. The history stays.</source>
        <translation>Lo que está en curso termina y no empieza nada más. El historial queda.</translation>
    </message>
    <message>
        <source>The run goes on without what this step would have given.</source>
        <translation>La ejecución sigue sin lo que habría dado este paso.</translation>
    </message>
    <message>
        <source>This run is cancelled and kept as history. A new run first takes back what can be taken back, the latest first, then begins at this phase.</source>
        <translation>Esta ejecución se cancela y se conserva como historial. Una nueva retira primero lo que se puede retirar, lo último primero, y luego empieza en esta fase.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelarla</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>SafeModeBar</name>
    <message>
        <source>Safe mode: no meter is opened and nothing syncs by itself. Sync now sends what is here.</source>
        <translation>Modo seguro: no se abre ningún medidor y nada se sincroniza solo. «Sincronizar ahora» envía lo que hay aquí.</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Iniciar con normalidad</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 ft</source>
        <translation>%1 ft</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>ScreenSettings</name>
    <message>
        <source>Waiting for the permission to know where this tablet is.</source>
        <translation>Espera el permiso para saber dónde está esta tableta.</translation>
    </message>
    <message>
        <source>The system does not let the app know where this tablet is. Allow it in the system's settings, then switch this off and on.</source>
        <translation>El sistema no permite que la aplicación sepa dónde está esta tableta. Permítalo en los ajustes del sistema y luego apague y encienda esto.</translation>
    </message>
    <message>
        <source>This tablet has nothing that tells where it is. Photos are stamped with the time only.</source>
        <translation>Esta tableta no tiene nada que indique dónde está. Las fotos llevan solo la hora.</translation>
    </message>
    <message>
        <source>Searching. Until the tablet knows where it is, photos are stamped with the time only.</source>
        <translation>Buscando. Hasta que la tableta sepa dónde está, las fotos llevan solo la hora.</translation>
    </message>
    <message>
        <source>Photos that the camera takes are stamped with where the tablet is.</source>
        <translation>Las fotos de la cámara llevan la posición de la tableta.</translation>
    </message>
    <message>
        <source>When this is on, photos that the camera takes are stamped with where the tablet is.</source>
        <translation>Cuando esto está activado, las fotos de la cámara llevan la posición de la tableta.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Outdoor is black on white with thick lines, for sunlight.</source>
        <translation>Exterior es negro sobre blanco con líneas gruesas, para el sol.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>Exterior</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Values are stored as they were measured; this changes how they are shown and typed.</source>
        <translation>Los valores se guardan como se midieron; esto cambia cómo se muestran y se escriben.</translation>
    </message>
    <message>
        <source>US  ·  °F, GPP, ft</source>
        <translation>EE. UU.  ·  °F, GPP, ft</translation>
    </message>
    <message>
        <source>Metric  ·  °C, g/kg, m</source>
        <translation>Métrico  ·  °C, g/kg, m</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Reports are written in the language of their template.</source>
        <translation>Los informes se escriben en el idioma de su plantilla.</translation>
    </message>
    <message>
        <source>As the tablet</source>
        <translation>Como la tableta</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>From 80 to 200 percent.</source>
        <translation>De 80 a 200 por ciento.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Glove mode</source>
        <translation>Modo guantes</translation>
    </message>
    <message>
        <source>Everything that can be tapped is at least 64 pixels high.</source>
        <translation>Todo lo que se puede tocar tiene al menos 64 píxeles de alto.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Stands in every record that this tablet writes from now on. Empty: the name of the machine's account.</source>
        <translation>Figura desde ahora en cada registro que escribe esta tableta. Vacío: el nombre de la cuenta del equipo.</translation>
    </message>
    <message>
        <source>Position in photos</source>
        <translation>Posición en las fotos</translation>
    </message>
    <message>
        <source>Reset theme, units and sizes</source>
        <translation>Restablecer tema, unidades y tamaños</translation>
    </message>
    <message>
        <source>The screen is as at the first start.</source>
        <translation>La pantalla está como en el primer inicio.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Todas las mostradas</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>Solo interno</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>File under…</source>
        <translation>Clasificar en…</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <source>Begin a new series?</source>
        <translation>¿Empezar una serie nueva?</translation>
    </message>
    <message>
        <source>The point keeps its readings. A new one goes on at the same spot with this meter; the two are never compared.</source>
        <translation>El punto conserva sus lecturas. Una nueva sigue en el mismo lugar con este medidor; las dos nunca se comparan.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Empezarla</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>RestoreAssist Field</source>
        <translation>RestoreAssist Field</translation>
    </message>
    <message>
        <source>RestoreAssist Field %1</source>
        <translation>RestoreAssist Field %1</translation>
    </message>
    <message>
        <source>Works without a network. Everything you confirm is stored encrypted on this tablet before the screen says so.</source>
        <translation>Funciona sin red. Todo lo que confirma se guarda cifrado en esta tableta antes de que la pantalla lo diga.</translation>
    </message>
    <message>
        <source>Apache-2.0. Uses Qt under the LGPL-3.0, Inter under the OFL-1.1 and Material Symbols under the Apache-2.0.</source>
        <translation>Apache-2.0. Usa Qt con LGPL-3.0, Inter con OFL-1.1 y Material Symbols con Apache-2.0.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>The backup was made and verified.</source>
        <translation>La copia se hizo y se verificó.</translation>
    </message>
</context>
<context>
    <name>ShotStrip</name>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Firma como</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>Firma de %1</translation>
    </message>
    <message>
        <source>Why, and which consequences were explained</source>
        <translation>Por qué, y qué consecuencias se explicaron</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Sign after all</source>
        <translation>Firmar al final</translation>
    </message>
    <message>
        <source>Will not sign</source>
        <translation>No quiere firmar</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>Registrar el rechazo</translation>
    </message>
    <message>
        <source>I sign this form</source>
        <translation>Firmo este formulario</translation>
    </message>
</context>
<context>
    <name>SignalBars</name>
    <message>
        <source>Signal %1 of 4</source>
        <translation>Señal %1 de 4</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sign here</source>
        <translation>Firme aquí</translation>
    </message>
</context>
<context>
    <name>SiteMachines</name>
    <message>
        <source>On site: %1</source>
        <translation>En el lugar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n machine days without a line in the log</source>
        <translation>
            <numerusform>%n día de máquina sin línea en el registro</numerusform>
            <numerusform>%n días de máquina sin línea en el registro</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted at this visit</source>
        <translation>Contadas en esta visita</translation>
    </message>
    <message>
        <source>Not counted at this visit</source>
        <translation>Sin contar en esta visita</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Tick all or none</source>
        <translation>Marcar todas o ninguna</translation>
    </message>
    <message>
        <source>No machine on site</source>
        <translation>No hay máquinas en el lugar</translation>
    </message>
    <message>
        <source>Add a room first, then place machines in it.</source>
        <translation>Añada primero una habitación, luego coloque máquinas en ella.</translation>
    </message>
    <message>
        <source>Place machines here, or with a finger on the map.</source>
        <translation>Coloque máquinas aquí, o con el dedo en el plano.</translation>
    </message>
    <message>
        <source>Picked up: %1</source>
        <translation>Retirados: %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Colocar</translation>
    </message>
    <message>
        <source>Place a machine</source>
        <translation>Colocar una máquina</translation>
    </message>
    <message>
        <source>Pick up %1</source>
        <translation>Recoger %1</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Recoger</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped, the others run</source>
        <translation>
            <numerusform>%n parada, las demás funcionan</numerusform>
            <numerusform>%n paradas, las demás funcionan</numerusform>
        </translation>
    </message>
    <message>
        <source>All still running</source>
        <translation>Todas siguen funcionando</translation>
    </message>
</context>
<context>
    <name>SiteNames</name>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>Bath</source>
        <translation>Baño</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>Dormitorio</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Salón</translation>
    </message>
    <message>
        <source>Dining room</source>
        <translation>Comedor</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>Pasillo</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>Lavadero</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Despacho</translation>
    </message>
    <message>
        <source>Closet</source>
        <translation>Armario</translation>
    </message>
    <message>
        <source>Basement</source>
        <translation>Sótano</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Garaje</translation>
    </message>
    <message>
        <source>Other room</source>
        <translation>Otra habitación</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Suelo</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>Paredes</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Techo</translation>
    </message>
    <message>
        <source>Cavity</source>
        <translation>Cavidad</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Combinado</translation>
    </message>
    <message>
        <source>No containment</source>
        <translation>Sin contención</translation>
    </message>
    <message>
        <source>At the source</source>
        <translation>En el origen</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Electricidad</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Slips and trips</source>
        <translation>Resbalones y tropiezos</translation>
    </message>
    <message>
        <source>Biological</source>
        <translation>Biológico</translation>
    </message>
    <message>
        <source>Chemicals</source>
        <translation>Productos químicos</translation>
    </message>
    <message>
        <source>Confined space</source>
        <translation>Espacio confinado</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Animales</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Asbestos</source>
        <translation>Amianto</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Plomo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 añadido</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 cambiado</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 movido</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 quitado</translation>
    </message>
    <message>
        <source>Wet surfaces of %1 saved</source>
        <translation>Superficies mojadas de %1 guardadas</translation>
    </message>
    <message>
        <source>Material added</source>
        <translation>Material añadido</translation>
    </message>
    <message>
        <source>Material changed</source>
        <translation>Material cambiado</translation>
    </message>
    <message>
        <source>Material removed</source>
        <translation>Material quitado</translation>
    </message>
    <message>
        <source>Chamber saved: %1</source>
        <translation>Cámara guardada: %1</translation>
    </message>
    <message>
        <source>Hazards saved</source>
        <translation>Peligros guardados</translation>
    </message>
    <message>
        <source>%1 is no longer read</source>
        <translation>%1 ya no se lee</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 omitido</translation>
    </message>
    <message>
        <source>New series %1 begun</source>
        <translation>Serie nueva %1 empezada</translation>
    </message>
    <message>
        <source>Dry standard of %1 saved</source>
        <translation>Valor seco de %1 guardado</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>%1 placed</source>
        <translation>%1 colocado</translation>
    </message>
    <message>
        <source>%1 picked up</source>
        <translation>%1 recogido</translation>
    </message>
    <message>
        <source>Reason saved</source>
        <translation>Motivo guardado</translation>
    </message>
    <message>
        <source>Calculations saved</source>
        <translation>Cálculos guardados</translation>
    </message>
    <message>
        <source>Hours of %1 saved</source>
        <translation>Horas de %1 guardadas</translation>
    </message>
    <message>
        <source>Machines counted</source>
        <translation>Máquinas contadas</translation>
    </message>
    <message>
        <source>Answer saved: %1</source>
        <translation>Respuesta guardada: %1</translation>
    </message>
    <message>
        <source>Circuit saved: %1</source>
        <translation>Circuito guardado: %1</translation>
    </message>
    <message>
        <source>Circuits saved</source>
        <translation>Circuitos guardados</translation>
    </message>
    <message numerus="yes">
        <source>%n photos filed</source>
        <translation>
            <numerusform>%n foto clasificada</numerusform>
            <numerusform>%n fotos clasificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Before and after paired</source>
        <translation>Antes y después emparejados</translation>
    </message>
    <message>
        <source>Drawing saved</source>
        <translation>Dibujo guardado</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>Registrado: %1</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>Corregido: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Retirado: %1</translation>
    </message>
    <message>
        <source>Plan saved</source>
        <translation>Plano guardado</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
</context>
<context>
    <name>SiteRoomItem</name>
    <message>
        <source>%1, %2, nothing wet entered</source>
        <translation>%1, %2, nada mojado indicado</translation>
    </message>
    <message>
        <source>%1, %2, %3 % wet</source>
        <translation>%1, %2, %3 % mojado</translation>
    </message>
    <message>
        <source>%1, %2 % wet</source>
        <translation>%1, %2 % mojado</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>%1 % wet</source>
        <translation>%1 % mojado</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Where the job stands</source>
        <translation>Estado del trabajo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>Secado</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>A closed job takes no visits and no readings. It can be opened again at any time.</source>
        <translation>Un trabajo cerrado no admite visitas ni lecturas. Se puede volver a abrir en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>StartNotice</name>
    <message>
        <source>Started in safe mode</source>
        <translation>Iniciado en modo seguro</translation>
    </message>
    <message>
        <source>The app did not end properly last time</source>
        <translation>La app no terminó bien la última vez</translation>
    </message>
    <message>
        <source>Two starts in a row ended badly. This time no meters are opened and nothing syncs in the background; everything you recorded is here. Close the app properly and it starts as usual again.</source>
        <translation>Dos inicios seguidos terminaron mal. Esta vez no se abre ningún medidor ni se sincroniza en segundo plano; todo lo que registró está aquí. Cierre la app correctamente y volverá a iniciarse como siempre.</translation>
    </message>
    <message>
        <source>Everything that the screen had confirmed is here. What was being typed is offered again where it was typed.</source>
        <translation>Todo lo que la pantalla había confirmado está aquí. Lo que se estaba escribiendo se ofrece de nuevo donde se escribió.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>StartRunSheet</name>
    <message>
        <source>Start a workflow</source>
        <translation>Iniciar un flujo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Send the documents to</source>
        <translation>Enviar los documentos a</translation>
    </message>
    <message>
        <source>E-mail address the documents go to</source>
        <translation>Correo al que van los documentos</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Otros datos</translation>
    </message>
    <message>
        <source>Other data, one “name: value” a line</source>
        <translation>Otros datos, un «nombre: valor» por línea</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times</source>
        <translation>
            <numerusform>Intentado %n vez</numerusform>
            <numerusform>Intentado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Not installed: its output is made up.</source>
        <translation>No instalado: su resultado es inventado.</translation>
    </message>
    <message>
        <source>Fallback: %1</source>
        <translation>Alternativa: %1</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
        <source>Open the records of this tablet</source>
        <translation>Abrir los registros de esta tableta</translation>
    </message>
    <message>
        <source>The key of these records is not here</source>
        <translation>La clave de estos registros no está aquí</translation>
    </message>
    <message>
        <source>Another program has the records open</source>
        <translation>Otro programa tiene abiertos los registros</translation>
    </message>
    <message>
        <source>There is no room to open the records</source>
        <translation>No hay espacio para abrir los registros</translation>
    </message>
    <message>
        <source>A newer version wrote these records</source>
        <translation>Una versión más nueva escribió estos registros</translation>
    </message>
    <message>
        <source>The records could not be opened</source>
        <translation>No se pudieron abrir los registros</translation>
    </message>
    <message>
        <source>This machine has no keyring. A passphrase locks what is recorded here, and is asked for at every start.</source>
        <translation>Este equipo no tiene llavero. Una frase de contraseña bloquea lo que se registra aquí y se pide en cada inicio.</translation>
    </message>
    <message>
        <source>They are locked by a passphrase.</source>
        <translation>Están bloqueados con una frase de contraseña.</translation>
    </message>
    <message>
        <source>It is in the keyring of the person who made the store. Sign in to this machine as that person, unlock the keyring, and try again.</source>
        <translation>Está en el llavero de la persona que creó el almacén. Inicie sesión en este equipo como esa persona, desbloquee el llavero y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Close the other RestoreAssist on this machine, then try again.</source>
        <translation>Cierre el otro RestoreAssist en este equipo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk is full or may not be written. Nothing that was confirmed is lost. Free some space, then try again.</source>
        <translation>El disco está lleno o no se puede escribir. Nada de lo confirmado se ha perdido. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>They were not touched. Install that version to open them.</source>
        <translation>No se han tocado. Instale esa versión para abrirlos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Abrir con el código de recuperación</translation>
    </message>
    <message>
        <source>No recovery code was made for these records: only the passphrase opens them.</source>
        <translation>No hay código de recuperación para estos registros: solo la frase de contraseña los abre.</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Cerrar la aplicación</translation>
    </message>
</context>
<context>
    <name>StoreRecovery</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Choose a new passphrase. The recovery code stays the same.</source>
        <translation>Elija una frase de contraseña nueva. El código de recuperación sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
</context>
<context>
    <name>StoreUnlock</name>
    <message>
        <source>The passphrase is wrong. Nothing was changed.</source>
        <translation>La frase de contraseña es incorrecta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
</context>
<context>
    <name>StoryNames</name>
    <message>
        <source>Crew</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Asegurado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Occupant</source>
        <translation>Ocupante</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Property manager</source>
        <translation>Administrador de fincas</translation>
    </message>
    <message>
        <source>Owners' association</source>
        <translation>Comunidad de propietarios</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Aseguradora</translation>
    </message>
    <message>
        <source>Field adjuster</source>
        <translation>Perito de campo</translation>
    </message>
    <message>
        <source>Desk adjuster</source>
        <translation>Perito de oficina</translation>
    </message>
    <message>
        <source>Programme administrator</source>
        <translation>Administrador del programa</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Asesor</translation>
    </message>
    <message>
        <source>Hygienist</source>
        <translation>Higienista</translation>
    </message>
    <message>
        <source>Subcontractor</source>
        <translation>Subcontratista</translation>
    </message>
    <message>
        <source>Public adjuster</source>
        <translation>Perito del cliente</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Loss: %1</source>
        <translation>Siniestro: %1</translation>
    </message>
    <message>
        <source>Visit %1 began</source>
        <translation>Visita %1 empezada</translation>
    </message>
    <message>
        <source>Visit %1 ended</source>
        <translation>Visita %1 terminada</translation>
    </message>
    <message>
        <source>Category %1 determined</source>
        <translation>Categoría %1 determinada</translation>
    </message>
    <message>
        <source>Class %1 determined</source>
        <translation>Clase %1 determinada</translation>
    </message>
    <message>
        <source>Condition %1 determined</source>
        <translation>Condición %1 determinada</translation>
    </message>
    <message>
        <source>Answer to an alert: %1</source>
        <translation>Respuesta a un aviso: %1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Documento: %1</translation>
    </message>
    <message>
        <source>Form prepared: %1</source>
        <translation>Formulario preparado: %1</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Firmado por %1</translation>
    </message>
    <message>
        <source>Not signed by %1</source>
        <translation>No firmado por %1</translation>
    </message>
    <message>
        <source>Equipment placed</source>
        <translation>Equipo colocado</translation>
    </message>
    <message>
        <source>Loss discovered</source>
        <translation>Siniestro descubierto</translation>
    </message>
    <message>
        <source>Company notified</source>
        <translation>Empresa avisada</translation>
    </message>
    <message>
        <source>Job received</source>
        <translation>Trabajo recibido</translation>
    </message>
    <message>
        <source>Client contacted</source>
        <translation>Cliente contactado</translation>
    </message>
    <message>
        <source>Arrived on site</source>
        <translation>Llegada al lugar</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspeccionado</translation>
    </message>
    <message>
        <source>Work planned</source>
        <translation>Trabajo planificado</translation>
    </message>
    <message>
        <source>Work started</source>
        <translation>Trabajo empezado</translation>
    </message>
    <message>
        <source>Most of the work done</source>
        <translation>Hecha la mayor parte del trabajo</translation>
    </message>
    <message>
        <source>Ready to invoice</source>
        <translation>Listo para facturar</translation>
    </message>
    <message>
        <source>Work completed</source>
        <translation>Trabajo terminado</translation>
    </message>
    <message>
        <source>File wrapped up</source>
        <translation>Expediente cerrado</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>SyncAccountCard</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not signed in to a server. Everything is kept on this tablet until then.</source>
        <translation>Sin sesión en un servidor. Hasta entonces todo se guarda en esta tableta.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Code of the authenticator, if you have one</source>
        <translation>Código del autenticador, si tiene uno</translation>
    </message>
    <message>
        <source>Code, if you have one</source>
        <translation>Código, si tiene uno</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Not on the server: %1. It stays on this tablet and is sent when somebody signs in again.</source>
        <translation>Fuera del servidor: %1. Queda en esta tableta y se envía cuando alguien vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Everything stays on this tablet. Nothing more is sent or fetched.</source>
        <translation>Todo queda en esta tableta. No se envía ni se trae nada más.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Seguir con la sesión</translation>
    </message>
</context>
<context>
    <name>SyncButton</name>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync problem</source>
        <translation>Problema de sincronización</translation>
    </message>
    <message numerus="yes">
        <source>%n to sync</source>
        <translation>
            <numerusform>%n por sincronizar</numerusform>
            <numerusform>%n por sincronizar</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Files wait</source>
        <translation>Archivos en espera</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>Sincronización: %1</translation>
    </message>
</context>
<context>
    <name>SyncFacts</name>
    <message>
        <source>Not sent yet</source>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>Enviado, sin confirmar</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Photos on the server</source>
        <translation>Fotos en el servidor</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Last complete sync %1</source>
        <translation>Última sincronización completa %1</translation>
    </message>
    <message>
        <source>Not signed in to a server. Everything is kept on this tablet until then.</source>
        <translation>Sin sesión en un servidor. Hasta entonces todo se guarda en esta tableta.</translation>
    </message>
</context>
<context>
    <name>SyncFilesCard</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Now: no network.</source>
        <translation>Ahora: sin red.</translation>
    </message>
    <message>
        <source>Now: a network that costs money.</source>
        <translation>Ahora: una red que cuesta dinero.</translation>
    </message>
    <message>
        <source>Now: Wi-Fi or cable that costs nothing.</source>
        <translation>Ahora: wifi o cable sin coste.</translation>
    </message>
    <message>
        <source>Now: a network of which the cost is not known; it is treated as one that costs money.</source>
        <translation>Ahora: una red cuyo coste no se conoce; se trata como una que cuesta dinero.</translation>
    </message>
    <message>
        <source>Photos and network</source>
        <translation>Fotos y red</translation>
    </message>
    <message>
        <source>Changes, small pictures and documents go on any network. Full photos go:</source>
        <translation>Los cambios, imágenes pequeñas y documentos van por cualquier red. Las fotos completas van por:</translation>
    </message>
    <message>
        <source>Wi-Fi and cable only</source>
        <translation>Solo wifi y cable</translation>
    </message>
    <message>
        <source>Any network</source>
        <translation>Cualquier red</translation>
    </message>
    <message>
        <source>No file until I say so</source>
        <translation>Ningún archivo hasta que yo lo diga</translation>
    </message>
    <message>
        <source>No file waits.</source>
        <translation>Ningún archivo espera.</translation>
    </message>
    <message>
        <source>Files that wait: %1 (%2), of which %3 for another network.</source>
        <translation>Archivos en espera: %1 (%2), de ellos %3 por otra red.</translation>
    </message>
    <message>
        <source>Files that wait: %1 (%2).</source>
        <translation>Archivos en espera: %1 (%2).</translation>
    </message>
    <message>
        <source>Send now, %1</source>
        <translation>Enviar ahora, %1</translation>
    </message>
    <message>
        <source>Free on this tablet: %1</source>
        <translation>Libre en esta tableta: %1</translation>
    </message>
    <message>
        <source>Files on the server: %1</source>
        <translation>Archivos en el servidor: %1</translation>
    </message>
    <message>
        <source>Files on the server: %1 of %2</source>
        <translation>Archivos en el servidor: %1 de %2</translation>
    </message>
</context>
<context>
    <name>SyncJobRow</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 sin enviar</translation>
    </message>
    <message>
        <source>%1 of %2 photos on the server</source>
        <translation>%1 de %2 fotos en el servidor</translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <translation>Abrir %1: %2</translation>
    </message>
    <message>
        <source>everything is on the server</source>
        <translation>todo está en el servidor</translation>
    </message>
    <message>
        <source>on the server</source>
        <translation>en el servidor</translation>
    </message>
</context>
<context>
    <name>SyncOtherWays</name>
    <message>
        <source>Other ways to sign in</source>
        <translation>Otras formas de iniciar sesión</translation>
    </message>
    <message>
        <source>Through the browser, once your account is linked there:</source>
        <translation>Por el navegador, cuando su cuenta esté vinculada allí:</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>With a code that the office gives out for this tablet; it is good for an hour:</source>
        <translation>Con un código que la oficina da para esta tableta; vale una hora:</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>Código de la oficina</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Usar el código</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazado por el servidor</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
</context>
<context>
    <name>SyncStateCard</name>
    <message>
        <source>Everything is on the server</source>
        <translation>Todo está en el servidor</translation>
    </message>
    <message>
        <source>Everything is on this tablet</source>
        <translation>Todo está en esta tableta</translation>
    </message>
    <message numerus="yes">
        <source>%n not on the server yet</source>
        <translation>
            <numerusform>%n aún no en el servidor</numerusform>
            <numerusform>%n aún no en el servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Files not on the server yet: %1</source>
        <translation>Archivos que aún no están en el servidor: %1</translation>
    </message>
    <message>
        <source>Syncing now.</source>
        <translation>Sincronizando ahora.</translation>
    </message>
    <message>
        <source>Sign in to send it to the office. You can go on working without.</source>
        <translation>Inicie sesión para enviarlo a la oficina. Puede seguir trabajando sin ella.</translation>
    </message>
    <message>
        <source>Sign in again to send. Nothing is lost, and you can go on working.</source>
        <translation>Inicie sesión de nuevo para enviar. No se pierde nada, y puede seguir trabajando.</translation>
    </message>
    <message>
        <source>The office took this tablet out of use for syncing. Ask them why, and give them your unsent work in a rescue file.</source>
        <translation>La oficina ha retirado esta tableta de la sincronización. Pregúnteles por qué y entrégueles su trabajo no enviado en un archivo de rescate.</translation>
    </message>
    <message>
        <source>No connection to the server. It is tried again by itself.</source>
        <translation>Sin conexión con el servidor. Se intenta de nuevo solo.</translation>
    </message>
    <message>
        <source>The next try is in %1 s.</source>
        <translation>El próximo intento es en %1 s.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se intenta de nuevo solo.</translation>
    </message>
    <message>
        <source>Changes are sent by themselves.</source>
        <translation>Los cambios se envían solos.</translation>
    </message>
    <message>
        <source>Last complete sync %1</source>
        <translation>Última sincronización completa %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>sin enviar</translation>
    </message>
    <message>
        <source>sent, not confirmed</source>
        <translation>enviado, sin confirmar</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>photos on the server</source>
        <translation>fotos en el servidor</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This version of the app is too old to receive what others write. What you write still arrives. Update the app.</source>
        <translation>Esta versión de la app es demasiado antigua para recibir lo que otros escriben. Lo que usted escribe aún llega. Actualice la app.</translation>
    </message>
    <message>
        <source>This tablet's clock is %1 min ahead of the server's. Set it right.</source>
        <translation>El reloj de esta tableta va %1 min adelantado respecto al servidor. Póngalo en hora.</translation>
    </message>
    <message>
        <source>This tablet's clock is %1 min behind the server's. Set it right.</source>
        <translation>El reloj de esta tableta va %1 min atrasado respecto al servidor. Póngalo en hora.</translation>
    </message>
    <message>
        <source>Accepted since the server's last backup: %1. This tablet keeps them as well.</source>
        <translation>Aceptado desde la última copia del servidor: %1. Esta tableta también lo conserva.</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
</context>
<context>
    <name>TabletPanel</name>
    <message>
        <source>What is recorded here carries the name of the machine's account.</source>
        <translation>Lo que se registra aquí lleva el nombre de la cuenta del equipo.</translation>
    </message>
    <message>
        <source>Enter your name</source>
        <translation>Escribir su nombre</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Medidores</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
</context>
<context>
    <name>TabletSettings</name>
    <message>
        <source>Storage and backup</source>
        <translation>Almacenamiento y copia</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Fotos y documentos</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Libre en el disco</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The battery is low: nothing moves on the screen until it is charged.</source>
        <translation>La batería está baja: nada se mueve en la pantalla hasta que se cargue.</translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n more photos.</source>
        <translation>
            <numerusform>Espacio para unas %n foto más.</numerusform>
            <numerusform>Espacio para unas %n fotos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups go to %1</source>
        <translation>Las copias van a %1</translation>
    </message>
    <message>
        <source>No backups are made yet</source>
        <translation>Aún no se hacen copias</translation>
    </message>
    <message>
        <source>Choose a folder on another drive. A backup holds everything, encrypted as it is here, and is verified before it counts.</source>
        <translation>Elija una carpeta en otra unidad. Una copia contiene todo, cifrado como aquí, y se verifica antes de contar.</translation>
    </message>
    <message>
        <source>Newest %1, %2, verified. The newest 7 are kept.</source>
        <translation>La más nueva %1, %2, verificada. Se conservan las 7 más nuevas.</translation>
    </message>
    <message>
        <source>None is there yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Otra carpeta</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo copia…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
</context>
<context>
    <name>TakenOutPage</name>
    <message>
        <source>This tablet is empty</source>
        <translation>Esta tableta está vacía</translation>
    </message>
    <message>
        <source>The office took this tablet out of use</source>
        <translation>La oficina ha retirado esta tableta del servicio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Start the app again to begin a new store, then sign in as a new tablet.</source>
        <translation>Vuelva a iniciar la aplicación para crear un almacén nuevo y luego inicie sesión como una tableta nueva.</translation>
    </message>
    <message>
        <source>Since %1 its records cannot be opened here any more. Everything that had reached the server is safe there.</source>
        <translation>Desde el %1 sus registros ya no se pueden abrir aquí. Todo lo que había llegado al servidor está a salvo allí.</translation>
    </message>
    <message>
        <source>Not on the server: changes %1, files %2. They are in a rescue file that only the office can open. Give it to them.</source>
        <translation>No están en el servidor: cambios %1, archivos %2. Están en un archivo de rescate que solo la oficina puede abrir. Entrégueselo.</translation>
    </message>
    <message>
        <source>Nothing was left to send.</source>
        <translation>No quedaba nada por enviar.</translation>
    </message>
    <message>
        <source>Copy the rescue file</source>
        <translation>Copiar el archivo de rescate</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>This removes the records that cannot be opened any more from this tablet. The rescue file stays.</source>
        <translation>Esto elimina de esta tableta los registros que ya no se pueden abrir. El archivo de rescate se conserva.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Cerrar la aplicación</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Wet</source>
        <translation>Mojado</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>Secado</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Seco</translation>
    </message>
    <message>
        <source>No longer read</source>
        <translation>Ya no se lee</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha pasado nada.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Siniestro %1</translation>
    </message>
    <message>
        <source>Meters live: %1</source>
        <translation>Medidores en vivo: %1</translation>
    </message>
    <message>
        <source>No meter</source>
        <translation>Sin medidor</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>Exterior</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>UnfinishedCard</name>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>No visit yet</source>
        <translation>Aún no hay visitas</translation>
    </message>
    <message>
        <source>Visit %1, under way</source>
        <translation>Visita %1, en curso</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>Visita %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 a %3</translation>
    </message>
    <message>
        <source>%1 of %2 points read</source>
        <translation>%1 de %2 puntos leídos</translation>
    </message>
    <message>
        <source>Points read in this visit</source>
        <translation>Puntos leídos en esta visita</translation>
    </message>
    <message numerus="yes">
        <source>%n air readings</source>
        <translation>
            <numerusform>%n lectura de aire</numerusform>
            <numerusform>%n lecturas de aire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>End the visit</source>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>Begin a visit</source>
        <translation>Empezar una visita</translation>
    </message>
</context>
<context>
    <name>VoiceNotes</name>
    <message>
        <source>Stop listening</source>
        <translation>Dejar de escuchar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Stop, %n seconds</source>
        <translation>
            <numerusform>Parar, %n segundo</numerusform>
            <numerusform>Parar, %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Say something to it</source>
        <translation>Decir algo sobre ello</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>No conservarlo</translation>
    </message>
</context>
<context>
    <name>WetShape</name>
    <message>
        <source>Wet area</source>
        <translation>Zona mojada</translation>
    </message>
</context>
<context>
    <name>WetSheet</name>
    <message>
        <source>What is wet: %1, %2</source>
        <translation>Qué está mojado: %1, %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Seco</translation>
    </message>
    <message>
        <source>Wet up to</source>
        <translation>Mojado hasta</translation>
    </message>
    <message>
        <source>Wet area</source>
        <translation>Zona mojada</translation>
    </message>
    <message>
        <source>The whole surface has %1.</source>
        <translation>La superficie entera tiene %1.</translation>
    </message>
    <message>
        <source>Dries slowly</source>
        <translation>Se seca despacio</translation>
    </message>
    <message>
        <source>Contaminated</source>
        <translation>Contaminado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save as dry</source>
        <translation>Guardar como seco</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>WetSurfaceRow</name>
    <message>
        <source>%1: %2 of %3 wet</source>
        <translation>%1: %2 de %3 mojado</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>seco</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 % wet</source>
        <translation>%1 % mojado</translation>
    </message>
    <message>
        <source>wet up to %1</source>
        <translation>mojado hasta %1</translation>
    </message>
    <message>
        <source>dries slowly</source>
        <translation>se seca despacio</translation>
    </message>
    <message>
        <source>contaminated</source>
        <translation>contaminado</translation>
    </message>
</context>
<context>
    <name>WorkflowModel</name>
    <message>
        <source>“%1” is no data. Write one “name: value” a line, each name once.</source>
        <translation>«%1» no son datos. Escriba un «nombre: valor» por línea, cada nombre una vez.</translation>
    </message>
</context>
<context>
    <name>WorkflowPage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No workflow runs on this job</source>
        <translation>Ningún flujo se ejecuta en este trabajo</translation>
    </message>
    <message>
        <source>A workflow checks the record, builds the documents and asks you where a person has to decide.</source>
        <translation>Un flujo comprueba el registro, genera los documentos y le pregunta donde debe decidir una persona.</translation>
    </message>
    <message>
        <source>Start a workflow</source>
        <translation>Iniciar un flujo</translation>
    </message>
    <message>
        <source>The workflow engine is starting…</source>
        <translation>El motor de flujos se está iniciando…</translation>
    </message>
</context>
<context>
    <name>Workflows</name>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Archive manager</source>
        <translation>Gestión del archivo</translation>
    </message>
    <message>
        <source>Are the figures right?</source>
        <translation>¿Son correctas las cifras?</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Check a record</source>
        <translation>Revisar un registro</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Liberación</translation>
    </message>
    <message>
        <source>Client validator</source>
        <translation>Validación del cliente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Competidores</translation>
    </message>
    <message>
        <source>Compliance checker</source>
        <translation>Comprobación de reglas</translation>
    </message>
    <message>
        <source>Compliance validator</source>
        <translation>Validación de reglas</translation>
    </message>
    <message>
        <source>Containment</source>
        <translation>Contención</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Count records</source>
        <translation>Contar registros</translation>
    </message>
    <message>
        <source>Daily visit</source>
        <translation>Visita diaria</translation>
    </message>
    <message>
        <source>Damage categorizer</source>
        <translation>Clasificación del daño</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Do containment and negative pressure stand?</source>
        <translation>¿Están en pie la contención y la presión negativa?</translation>
    </message>
    <message>
        <source>Do the documents go to the client?</source>
        <translation>¿Van los documentos al cliente?</translation>
    </message>
    <message>
        <source>Document intake</source>
        <translation>Entrada de documentos</translation>
    </message>
    <message>
        <source>Document packager</source>
        <translation>Empaquetado de documentos</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Drying check</source>
        <translation>Comprobación del secado</translation>
    </message>
    <message>
        <source>Email sender</source>
        <translation>Envío del correo</translation>
    </message>
    <message>
        <source>Estimate builder</source>
        <translation>Elaboración del presupuesto</translation>
    </message>
    <message>
        <source>Figures of the jobs</source>
        <translation>Cifras de los trabajos</translation>
    </message>
    <message>
        <source>Gather numbers</source>
        <translation>Reunir cifras</translation>
    </message>
    <message>
        <source>Has the independent assessor cleared the area?</source>
        <translation>¿Ha liberado el área el evaluador independiente?</translation>
    </message>
    <message>
        <source>Initiation</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Is the affected material out and the area cleaned?</source>
        <translation>¿Está fuera el material afectado y limpia el área?</translation>
    </message>
    <message>
        <source>Is the analysis good enough to share?</source>
        <translation>¿Es el análisis lo bastante bueno para compartirlo?</translation>
    </message>
    <message>
        <source>Is the source stopped, the water out and the equipment running?</source>
        <translation>¿Está parada la fuente, fuera el agua y los equipos en marcha?</translation>
    </message>
    <message>
        <source>Is the visit logged, with every live point and the air?</source>
        <translation>¿Está registrada la visita, con todos los puntos activos y el aire?</translation>
    </message>
    <message>
        <source>Is the work authorisation signed, and is the moisture source found?</source>
        <translation>¿Está firmada la autorización de trabajo y encontrada la fuente de humedad?</translation>
    </message>
    <message>
        <source>Is the work authorisation signed?</source>
        <translation>¿Está firmada la autorización de trabajo?</translation>
    </message>
    <message>
        <source>Is what was read from the document right?</source>
        <translation>¿Es correcto lo que se leyó del documento?</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>Clientes conocidos</translation>
    </message>
    <message>
        <source>Lead generation</source>
        <translation>Captación de clientes</translation>
    </message>
    <message>
        <source>Lead generation with outreach</source>
        <translation>Captación de clientes con contacto</translation>
    </message>
    <message>
        <source>Market analysis</source>
        <translation>Análisis de mercado</translation>
    </message>
    <message>
        <source>Market figures</source>
        <translation>Cifras del mercado</translation>
    </message>
    <message>
        <source>May these messages be sent?</source>
        <translation>¿Se pueden enviar estos mensajes?</translation>
    </message>
    <message>
        <source>Measurement calculator</source>
        <translation>Cálculo de mediciones</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Mitigación</translation>
    </message>
    <message>
        <source>Mitigation and set-up</source>
        <translation>Mitigación y montaje</translation>
    </message>
    <message>
        <source>Mould remediation</source>
        <translation>Remediación de moho</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Own jobs</source>
        <translation>Trabajos propios</translation>
    </message>
    <message>
        <source>Photo analyzer</source>
        <translation>Análisis de fotos</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Procesamiento</translation>
    </message>
    <message>
        <source>Project initializer</source>
        <translation>Inicio del proyecto</translation>
    </message>
    <message>
        <source>Property records</source>
        <translation>Registros de inmuebles</translation>
    </message>
    <message>
        <source>Quality check</source>
        <translation>Control de calidad</translation>
    </message>
    <message>
        <source>Quality checker</source>
        <translation>Control de calidad</translation>
    </message>
    <message>
        <source>Query store</source>
        <translation>Consultar el almacén</translation>
    </message>
    <message>
        <source>Remediation</source>
        <translation>Remediación</translation>
    </message>
    <message>
        <source>Report generator</source>
        <translation>Generación del informe</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Scope writer</source>
        <translation>Redacción del alcance</translation>
    </message>
    <message>
        <source>Search properties</source>
        <translation>Buscar inmuebles</translation>
    </message>
    <message>
        <source>Send outreach</source>
        <translation>Enviar mensajes</translation>
    </message>
    <message>
        <source>Standard Restoration Report</source>
        <translation>Informe estándar de restauración</translation>
    </message>
    <message>
        <source>Store leads</source>
        <translation>Guardar clientes potenciales</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Water loss</source>
        <translation>Daño por agua</translation>
    </message>
    <message>
        <source>Write messages</source>
        <translation>Escribir mensajes</translation>
    </message>
</context>
</TS>
