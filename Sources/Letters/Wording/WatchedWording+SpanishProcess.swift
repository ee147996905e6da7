extension WatchedWording {
    /// How the candidate was judged, and what was or may be decided.
    static let spanishProcess = [
        WatchedWording(
            .personality,
            """
            encaj* _? _? _? cultura|equipo|empresa|nosotros, no encaj*, encaje cultural,
            cultural fit, culture fit, cultura de la|nuestra|empresa empresa?, cultura de empresa,
            nuestra cultura, ajuste cultural,
            su|tu personalidad|carácter|temperamento|carisma|encanto|actitud|ego|forma-de-ser|
            manera-de-ser|genio, forma|manera de ser, personalidad, actitud, química con|entre,
            la química no|del, simpátic*, antipátic*, tímid*, introvertid*, extrovertid*, arrogan*,
            soberbi*, prepotente*, como persona, buen rollo, mal rollo, feeling, energétic* como,
            no tiene espíritu de equipo, falta de madurez|espíritu,
            es|eres|era|eras|parece|pareces|pareció|pareciste|mostró|mostraste|fue|fuiste|resulta|
            resultó usted? _? _? tímido|tímida|vago|vaga|perezoso|perezosa|frío|fría|nervioso|
            nerviosa|reservado|reservada|agresivo|agresiva|terco|terca|emocional|desagradable|
            inmaduro|inmadura|aburrido|aburrida|raro|rara|callado|callada|inseguro|insegura|
            antipático|antipática|seco|seca,
            se|le|te vio|vimos|notó|notamos _? nervioso|nerviosa|inseguro|insegura,
            demasiado|muy callado|callada|tímido|tímida|reservado|reservada|emocional|sensible|
            agresivo|agresiva|ambicioso|ambiciosa|blando|blanda|amable, jovial, vivaracho|vivaracha,
            no está|es hecho|hecha para nuestro|este|el equipo|puesto,
            le|te falta energía|carisma|chispa|carácter|sangre|madurez|garra|empuje
            """,
            unless: """
                no encaj* en|con el|la|los|las? conector|ranura|plantilla|carcasa|datos|modelo|
                pieza|esquema|eje, personalidad jurídica, trastorno*|trastornos de la? personalidad,
                demasiado|muy sensible|sensibles al|a, demasiado|muy agresivo|agresiva la|el|un|una,
                la química del, control|sensor de actitud, resulta raro|rara que, es raro que,
                encaj* con|en la cultura del cliente,
                actitud del|de la|de los client*|paciente*|residente*|avión|dron,
                es|era|fue seco|fría|frío|seca el|la, encaj* el|la|los|las|una|un _? _? equipo,
                caché demasiado agresiva, es raro ver|que|encontrar|en, resulta raro,
                su acento es muy
                """),
        WatchedWording(
            .comparison,
            """
            otro|otros|otra|otras|mejor|mejores|demás|varios|muchos|numerosos|interno|internos
            candidato|candidatos|candidata|candidatas|candidaturas|aspirante|aspirantes|postulante|
            postulantes, candidatos más|mejor|internos|externos|seleccionados|finalistas,
            # candidatos|candidatas|candidaturas|solicitudes|aspirantes,
            todos|muchos|varios|entre los? candidatos|aspirantes|finalistas,
            los demás|otros candidatos|aspirantes,
            resto de los? candidatos|candidatas|aspirantes|participantes,
            comparado|comparada|comparación con|a otros|otras|los-otros|los-demás|las-demás|
            el-resto|candidat*, frente a-otros|a-los-demás|al-resto de? candidatos|aspirantes,
            que los-demás|los-otros|otros|el-resto candidatos|aspirantes|finalistas,
            perfil|perfiles más|mejor adecuado*|ajustado*|experimentado*|cualificado*|sólido*|
            completo*|fuerte*|cercano*, otro|otros perfil|perfiles,
            alguien más|mejor preparado|preparada|cualificado|cualificada|experimentado|
            experimentada|adecuado, la persona que hemos|contratamos|elegimos|seleccionamos,
            persona|candidato que hemos|contratamos|elegimos|seleccionamos,
            segunda|tercera|primera opción entre, segunda opción, mucha|fuerte|dura competencia,
            la competencia era|fue _? fuerte|dura|grande|alta, mejor|peor que usted|tú,
            más preparado|preparada|fuerte|rápido|lento|cualificado|cualificada|experimentado que
            usted|tú, finalista|finalistas,
            a diferencia de otros|los-otros|los-demás candidatos|aspirantes,
            candidato|candidata|perfil|persona más|mejor preparado|preparada|cualificado|
            cualificada|experimentado|experimentada|adecuado|adecuada|completo|completa,
            alguien con más|mayor experiencia,
            candidato|candidata|persona|perfil elegido|elegida|seleccionado|seleccionada|interno|
            interna|ideal|contratado|contratada,
            nuestra|nuestro segunda|tercera|segundo opción|elección
            """,
            unless: """
                alguien con más experiencia le|te puede, segunda opción de|del|para,
                claves|clave candidatas|candidata, mucha|fuerte competencia en|del,
                comparado|comparación con los-otros|otros|los-demás
                datos|valores|meses|años|modelos|sensores,
                mejor|mejores|otro|otros candidato|candidatos para un|una|el|la índice|caché,
                como la persona que, # solicitudes http|por|al|a|simultáneas|de|en,
                otro|otros perfil|perfiles de|del
                """),
        WatchedWording(
            .promise,
            """
            seguro|seguramente|ciertamente|sin-duda|definitivamente que?
            conseguirá*|obtendrá*|tendrá*|entrará*|será*,
            sin duda _? conseguirá*|obtendrá*|tendrá*|será*,
            le|te garantizamos|prometemos|aseguramos|garantizo|prometo|aseguro|contrataremos|
            contrataría*|llamaremos|avisaremos|ofreceremos, garantizamos que, prometemos que,
            conseguirá|conseguirás|obtendrá|obtendrás|tendrá|tendrás el|un|este
            puesto|trabajo|empleo|contrato|oferta,
            la próxima vez lo? conseguirá*|obtendrá*|entrará*|tendrá*|será,
            oferta|promesa|acuerdo verbal, el puesto es|será suyo|tuyo, puesto es suyo|tuyo,
            está|estás|queda|quedas contratado|contratada,
            será|serás contratado|contratada|seleccionado|seleccionada, ya tiene|tienes el puesto,
            bienvenido|bienvenida al|a equipo|bordo, le|te tendremos en cuenta|mente,
            tendremos en cuenta su|tu, guardaremos su|tu currículum|cv|perfil|candidatura,
            en cuanto haya|se-abra otra|una vacante|plaza|puesto, próxima vacante,
            cuente|cuenta con el|un puesto|contrato
            """,
            unless: """
                garantizamos que los|las|el|la|cada, prometemos que los|las|el|la|cada,
                te|le aseguro
                """),
        WatchedWording(
            .overqualified,
            """
            sobrecualific*, sobrecalific*, sobre cualific*|calific*, sobrepreparad*,
            demasiado|muy cualificado|cualificada|calificado|calificada|experimentado|experimentada|
            preparado|preparada|senior para, demasiada experiencia|formación|titulación,
            exceso de experiencia|cualificación|formación|titulación,
            más experiencia de-la-que|de-lo-que|que-la-que _?
            pedimos|necesitamos|puesto|requiere*|buscamos,
            se|te aburriría|aburrirá|aburriría|aburrirías|aburrirás,
            por debajo de su|tu nivel|capacidad,
            demasiado|muy cualificado|cualificada|calificado|calificada,
            su|tu perfil|experiencia|nivel supera|excede|sobrepasa
            """,
            unless: """
                muy cualificado|cualificada el|la
                """),
        WatchedWording(
            .security,
            """
            sus|tus|su|tu referencias|referencia dicen|dijeron|fueron|eran|no|confirmaron|indican|
            laborales|personales,
            comprobación|verificación|revisión|consulta de sus? referencias|antecedentes,
            sus referencias, antecedentes penales|policiales|judiciales,
            certificado de antecedentes|penales|buena, penales,
            su|tu historial crediticio|penal|delictivo, historial crediticio,
            control|autorización|habilitación de seguridad denegad*|negativ*|personal|rechazad*,
            habilitación de seguridad,
            su|tu antiguo|antigua|anterior|último|última|actual|ex
            jefe|jefa|empleador|patrón|responsable,
            antiguo|anterior|último|actual jefe|empleador|jefa nos|dijo|dice|ha|contó|confirmó,
            hablamos con su|tu, reconocimiento|examen|revisión|informe|certificado médico|médica,
            prueba|test|control|análisis de drogas|toxicológico|toxicología,
            cartas|carta de recomendación, sus|tus redes sociales,
            anteriores|antiguos|exjefes|últimos jefes|empleadores|responsables,
            exjefe|exjefa|exjefes
            """,
            unless: """
                sus referencias a|al|en|bibliográficas|de|cruzadas|nulas,
                sus referencias no|fueron|eran nulas,
                informe|examen|revisión|reconocimiento médico|médica del|de,
                hablamos con su|tu propuesta|diseño|código, publica* en sus redes sociales
                """),
        WatchedWording(
            .pay,
            """
            salario*, salarial*, sueldo*, remuneraci*, retribuci*, honorarios,
            su|tu nómina|tarifa|bono|paga,
            pretensiones|expectativas salariales|económicas|económica, demasiado car* para nosotros,
            es|eres|resulta|sale usted? demasiado|muy caro|cara, nuestro presupuesto,
            presupuesto para este|el|la puesto|plaza|contratación, más dinero,
            banda|rango|franja salarial, demasiado|mucho dinero
            """,
            unless: """
                cálculo|tabla|campo|módulo de? salario*|sueldo*|nómina*,
                nuestro presupuesto de tiempo|errores|energía|potencia,
                más dinero al|a-los|del client*,
                es|resulta demasiado|muy caro|cara de|en|para-el|ejecutar,
                demasiado|mucho dinero en|para|por|al
                """),
        WatchedWording(
            .rating,
            """
            # sobre|de 5|10|cinco|diez, # / 5|10,
            nota|puntuación|calificación|valoración|puntaje de #,
            nota|puntuación|calificación|puntaje|valoración #,
            su|tu nota|puntuación|calificación|puntaje|valoración
            global|final|media|fue|es|ha|era|total,
            su|tu puntuación|puntaje|calificación|clasificación,
            puntuación total|global|final|media|baja|alta,
            puntuado|puntuada|calificado|calificada|valorado|valorada con|un|#,
            le|te puntuamos|calificamos|valoramos|dimos|pusimos|dieron con|un|una|#, # estrellas,
            # puntos sobre|de #,
            quedó|quedaste|clasificado|clasificada en|el? primer*|segund*|tercer*|últim*,
            en el|la # puesto|lugar|posición, en segundo|tercer|último|primer lugar|puesto entre|de,
            ranking de candidat*, su|tu ranking|posición en,
            recomendación es|era|fue|negativa|positiva no|negativa|sí|positiva|de,
            recomendación negativa|desfavorable, no se? recomend* _? _? contrata*, no contratar,
            en contra de su|la contratación, no|sí rotundo, pulgar|pulgares arriba|abajo,
            sacó|sacaste|obtuvo|obtuviste|tuvo un|una #,
            entrevistadores dijeron|votaron que? no|sí|en
            """,
            unless: """
                # de 5|10|cinco|diez _? casos|pruebas|tareas|preguntas|veces|llamadas|pasos|
                clientes|residentes|pacientes|escenarios|ejercicios|fallos|sensores,
                # sobre # casos|pruebas|tareas|preguntas|veces, # / # / #,
                # / # pulgada*|mm|cm|día*|página*, nota de # páginas|líneas, nota # del|de la,
                su|tu puntuación de riesgo|dolor|los|las|cada, su|tu clasificación de|por,
                su|tu calificación de los|las, puntuación total|alta|baja de|en riesgo|dolor,
                su nota final del|de, en segundo|primer lugar de, # de # de,
                obtuvo una de|medida|muestra|respuesta|copia, sacó una de|conclusión|copia|muestra,
                # de # sensores|pruebas|tareas|casos|visitas|válvulas|piezas|máquinas|equipos
                """),
        WatchedWording(
            .positionFilled,
            """
            puesto|plaza|vacante|posición|trabajo ha|está|fue|ya|se|quedó|es _? _?
            cubiert*|adjudicad*|asignad*, puesto|plaza|vacante ya|está _? _? ocupad*|cerrad*,
            ya cubiert*, cubrimos|cubierto el|la|este|esta|internamente puesto|plaza|vacante,
            cubierto internamente, cubierta internamente,
            hemos cubierto el|la|ya puesto|plaza|vacante,
            ya no está|queda disponible|vacante|libre|abierta|abierto,
            hemos|ya contratado|elegido|seleccionado a-otra|a-otro|otra-persona|a-alguien|
            otro-candidato|a-una|a-un, contratamos a otr*|alguien|una|un, se contrató a,
            puesto|plaza|vacante fue|será|es para un|una|otro|otra,
            encontrado|elegido a-alguien|a-otra|a-otro
            """,
            unless: """
                posición ya? ocupad*|está en|por, puesto está|fue ocupado por,
                puesto está cerrado con|al, posición|plaza está|ha ocupad* por|en
                """),
    ]
}
