extension WatchedWording {
    static let spanishNumbers = """
        un una uno dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta
        cuarenta cincuenta sesenta
        """

    static let spanish = [
        WatchedWording(
            .age,
            """
            su|tu|mi edad, para|por|pese su|tu|a? edad, a su|tu edad,
            cuestión|motivos|razones|límite|rango|diferencia|grupo de edad, edad avanzada,
            de cierta edad, cierta edad, edadismo,
            demasiado|muy joven|jóvenes|viejo|vieja|mayor para, demasiado|muy joven|jóvenes,
            demasiado viejo|vieja|mayor,
            es|eres|era|parece|pareces|ve|ves usted? _? joven|viejo|vieja|anciano|anciana|mayor,
            más joven|jóvenes|viejo|vieja que, equipo|gente|plantilla joven, equipo muy joven,
            candidat*|persona|perfil|alguien más? joven|mayor, jóvenes candidat*,
            alguien más joven|mayor, candidat* jóvenes, joven y dinámico, jóvenes y dinámicos,
            recién graduad*|titulad*|licenciad*|egresad*|salid*, recién salido de la universidad,
            nativo|nativa|nativos digital|digitales, jubilación, jubilarse,
            jubilado|jubilada|jubilados, jubilarte, prejubila*, fecha|año de nacimiento,
            su|tu generación, su|tu cumpleaños, tiene|tienes|con|sus|tus # años de edad,
            tiene|tienes # años, sus|tus # años, cincuentón|cincuentona|cuarentón|cuarentona,
            cincuentena, su|tu juventud, mayor|mayores|menor|menores de # años, juventud, senectud,
            etapa de|en la|su vida
            """,
            unless: """
                edad de los|las|la|del|cada datos|caché|residente*|paciente*|niñ*,
                campo de fecha de nacimiento, campo fecha de nacimiento,
                fecha de nacimiento del|de la|los|cada residente*|paciente*|client*,
                mayor|menor que # años, mayores|menores|menor|mayor de # años en|del|de|a,
                plan|planes|fondo|fondos de jubilación,
                jubilado|jubilada|jubilados del|de la residencia, usuarios jubilados,
                gente joven del centro
                """),
        WatchedWording(
            .origin,
            """
            nacionalidad*,
            su|tu origen|raza|etnia|acento|cultura|país|pasaporte|procedencia|ascendencia,
            origen étnico|extranjero|racial|nacional, étnic*, etnia*, racis*, racial, raciales,
            color de _? piel, lengua|idioma materna|materno, hablante nativo|nativa,
            hablantes nativos, nativo|nativa de|en inglés|español|alemán,
            inglés|español|francés|alemán nativo, nivel nativo, extranjer*, inmigra*,
            migrante|migrantes, refugiad*, sin papeles, permiso de residencia|trabajo,
            autorización de trabajo, visado de trabajo, su|tu visado|visa|NIE, ciudadanía,
            país de origen|nacimiento, nació|naciste|nacido|nacida en,
            de dónde viene|vienes|es|eres, con|un|sin|fuerte|marcado _? acento,
            acento extranjero|fuerte|marcado|andaluz|latino|del|de, el acento,
            su|tu español|inglés|castellano es|era|resulta|no, entenderle|entenderte por,
            difícil entenderle|entenderte,
            es|eres|era usted? un|una? marroquí|rumano|rumana|colombiano|colombiana|venezolano|
            venezolana|chino|china|árabe|gitano|gitana|latino|latina|sudamericano|sudamericana|
            alemán|alemana|francés|francesa|español|española|ecuatoriano|ecuatoriana,
            latino|latinos|latina|latinas, sudaca*, gitano|gitana|gitanos, árabes,
            candidato|candidata|persona|hombre|mujer negro|negra|blanco|blanca,
            diferencias culturales, su|tu raíces, sus|tus raíces|orígenes
            """,
            unless: """
                clave|claves extranjera|extranjeras, con|sin|un acento en|gráfico|ortográfico,
                el acento en|gráfico|de color, con|un|el acento de color, acento de color,
                el acento de la palabra, el acento se,
                idioma|divisa|moneda|moneda|cliente|clientes|proveedor|proveedores
                extranjero|extranjera|extranjeros|extranjeras, comercio extranjero,
                en el extranjero, por su origen en, su origen en|es, su|tu país de ventas,
                al extranjero, su origen y la, su cultura de ingeniería|calidad|datos,
                del extranjero
                """),
        WatchedWording(
            .religion,
            """
            religión, religiones, religios*, su|tu fe, musulm*, islam*, cristian*,
            judío|judía|judíos|judías, judaísmo, católic*, protestante|protestantes, evangélic*,
            budis*, hindú|hindúes, ate|atea|ateo|ateísmo, testigo|testigos de jehová,
            su|tu velo|pañuelo|parroquia|iglesia|credo,
            lleva|llevas|llevaba _? velo|hiyab|kipá|turbante, hiyab, hijab, velo islámico, ramadán,
            rezar, rezo|rezos, oración|oraciones diaria|diarias|del, mezquita*, sinagoga*,
            sus|tus creencias, creyente|creyentes, sabbat|shabat
            """,
            unless: """
                oración|oraciones del texto|informe|párrafo,
                necesidades|deseos|fiestas|costumbres|prácticas religiosas de|del, Cristian,
                Cristiano, oración del
                """),
        WatchedWording(
            .health,
            """
            su|tu salud|enfermedad|dolencia|depresión|ansiedad|cáncer|diabetes|epilepsia|adicción|
            tartamud*, problema|problemas|motivos|razones|estado|cuestiones de salud, por salud,
            salud mental, enfermedad|enfermedades, enfermo|enferma,
            baja|bajas médica|médicas|laboral|laborales|por, de baja,
            historial|antecedentes|informe|certificado|reconocimiento|examen médico|médicos,
            ausencias por,
            está|estaba|estás|estabas usted? muy? enfermo|enferma|deprimido|deprimida, deprimid*,
            depresiv*, burnout, burn out, agotamiento nervioso, alcohólic*, alcoholismo,
            fumador|fumadora|fumadores, usted fuma, VIH, seropositiv*, discapacitante, tartamud*,
            tartamuda, menopausia, hospitalizad*, crónic* enferm*, su|tu vacunación
            """,
            unless: """
                enfermo|enferma|enfermedad|enfermedades del|de la|de los|de las,
                salud mental del|de la|los|las|de, estado de salud del|de la|de los|de las|de cada,
                residente*|paciente*|persona*|familiar* enfermo|enferma,
                historial|antecedentes|informe|informes médico|médicos del|de la|de los,
                paciente*|residente* hospitalizad*|alcohólic*|fumador*,
                darse|dar|dado|dio|dieron|dando|das de baja,
                de baja en|al|del|el|la|las|los|un|tensión|prioridad|presión|potencia|calidad,
                problemas de salud del|de la|los, detector de fumador, ausencias por turno
                """),
        WatchedWording(
            .pregnancy,
            """
            embaraz*, está|estás|estaba|estuviera encinta|embarazada, encinta, maternidad,
            paternidad, permiso parental, excedencia por, baja maternal|paternal, permiso maternal,
            espera|esperas|esperando un bebé|hijo|niño,
            quedarse|queda|quedas|quedarte embarazada|en, tener un bebé|hijo, parto, dar a luz,
            dio a luz, lactancia, su|tu bebé, deseo de ser madre|hijos
            """,
            unless: """
                paciente|pacientes|mujer|mujeres|clienta|clientas embarazada|embarazadas, queda en,
                quedarse en, queda|quedarte|quedas|quedarse en,
                unidad|sala|planta|hospital|ala de maternidad|parto|partos, embarazoso, embarazosa,
                sala|plan de parto, espera un niño en, test de embarazo
                """),
        WatchedWording(
            .family,
            """
            su|tu marido|esposo|esposa|mujer|pareja|cónyuge|novio|novia|hijo|hija|bebé|padre|madre|
            familia|matrimonio|divorcio|boda|suegra, sus|tus hijos|hijas|niños|padres|familiares,
            su|tu vida privada|familiar|personal, sus|tus # hijos|hijas, sus|tus hijos pequeños,
            está|estás|es|eres usted? casado|casada|soltero|soltera|divorciado|divorciada|viudo|
            viuda|separado|separada, casado|casada|casadas|casados, soltero|soltera,
            divorciado|divorciada, sin hijos, con hijos, tiene|tienes _? hijos|hijas, tener hijos,
            # hijos|hijas, como madre|padre|esposa|mamá, madre|padre de familia|#,
            madre|padre soltera|soltero|trabajadora, madres trabajadoras, ser madre|padre,
            estado civil,
            situación|cargas|carga|responsabilidades|compromisos|obligaciones|circunstancias|
            motivos|razones familiar|familiares, conciliación familiar, conciliar con la|su familia,
            conciliar la|su vida familiar, cuidado|cuidar de? sus|tus|los|a hijos|padres,
            cuidado de su|sus,
            hueco|huecos|laguna|lagunas en|de el|su|tu currículum|currículo|cv|carrera,
            guardería de sus, planes de familia, formar una familia, planificación familiar
            """,
            unless: """
                proceso|procesos|nodo|nodos|clase|clases|elemento|elementos|componente|componentes|
                tabla|tablas hijo|hija|hijos|hijas|padre|padres, sus|tus procesos hijos,
                # hijos por|nodo*|en, placa|tarjeta madre, su clase padre|madre,
                su|tu proceso hijo|padre, nodo|nodos|proceso|procesos|clase sin|con hijos,
                su nodo padre, como padre|madre del|de la|de los|de tabla|proceso|nodo|componente,
                situación familiar del|de la|de los|de cada, su familia de,
                tu|su familia tipográfica, su padre en el árbol, su pareja de programación,
                su|tu pareja de, sin hijos en el árbol
                """),
        WatchedWording(
            .gender,
            """
            su|tu sexo|género, sexo, género, sexis*,
            como|para|por ser una? mujer|hombre|chica|señorita, por ser mujer|hombre,
            para una|ser mujer|chica, mujer|mujeres ingenier*|técnic*|jefa*|programador*|candidat*,
            candidatos|candidatas|candidato|candidata varones|varón|mujeres|mujer|hombres|hombre|
            femeninas|masculinos,
            ambiente|mundo|trabajo|equipo masculino|femenino|de hombres|de mujeres|varones,
            masculin*, femenin*, feminidad, transexual*, transgénero, no binari*,
            identidad de género, nombre de soltera, varón, varones, maternal,
            preferíamos un hombre|una mujer
            """,
            unless: """
                conector*|rosca*|clavija*|toma|enchufe* masculin*|femenin*|macho|hembra,
                sustantivo*|forma|nombre* masculin*|femenin*, campo de? género|sexo,
                género en|del formulario|campo, árbol|archivo|archivos|formato|fichero no binari*,
                género musical|literario|de ficción|chico, ese|este|todo|del género de,
                género de punto, en su género
                """),
        WatchedWording(
            .disability,
            """
            discapacid*, discapacitad*, minusvalía*, minusválid*, invalidez, inválido|inválida para,
            su|tu discapacidad|limitación|limitaciones|cojera|sordera|ceguera|dislexia|autismo,
            silla de ruedas, sordo|sorda|sordos, ciego|ciega, sordomud*,
            es|eres|está|estás usted? ciego|ciega|sordo|sorda|cojo|coja|mudo|muda|autista|disléxico|
            disléxica, autis*, disléxi*, dislexia*, TDAH, asperger, tullid*, lisiad*,
            deficiencia visual|auditiva, deficiente visual, movilidad reducida
            """,
            unless: """
                usuarios|personas|residentes|clientes|niños|pacientes|alumnos|público con
                discapacidad|movilidad|dislexia|autismo reducida?,
                usuarios|personas|residentes|clientes|pacientes|alumnos ciegos|sordos|
                discapacitados|autistas|disléxicos|sordas|ciegas,
                punto|tubo|taladro|agujero|remache|prueba|revisión ciego|ciega,
                cata|prueba a? ciega|ciegas, la silla de ruedas del|de la|de un|de los|a|hasta,
                frenos de la silla de ruedas, silla de ruedas del|de la|de un,
                residente*|paciente* en silla de ruedas, a ciegas
                """),
        WatchedWording(
            .orientation,
            """
            orientación|preferencia|preferencias|inclinación sexual|sexuales, sexualidad,
            homosexual*, heterosexual*, bisexual*, gay, gays, lesbian*, queer*, LGBT*, mismo sexo,
            maric*
            """,
            unless: "marico"),
        WatchedWording(
            .politics,
            """
            opinión|opiniones|ideas|ideología|afiliación|convicciones|postura|militancia|inclinación
            política|políticas|político, su|tu ideología|partido|política|sindicato|afiliación,
            sindicat*, sindical*, sindicad*, comité de empresa,
            miembro|afiliado|afiliada|militante de|a|del un|algún|partido|sindicato,
            militante|militantes, comunista*, socialista*, fascista*, nacis*, independentista*,
            extrema|ultra derecha|izquierda, ultraderech*, de izquierdas|derechas, usted vota,
            votante de
            """,
            unless: """
                su|tu política de|comercial|del, su política, su partido a|de,
                comité de empresa informad*
                """),
        WatchedWording(
            .appearance,
            """
            su|tu aspecto|apariencia|ropa|vestimenta|peinado|pelo|barba|tatuaje|piercing|maquillaje|
            peso|figura|físico|estatura|altura|sonrisa|olor|higiene|lenguaje corporal|imagen
            personal|cara|dentadura, sus|tus tatuajes|piercings|dientes,
            aspecto físico|personal|descuidado|desaliñado, apariencia física, presencia física,
            buena|mala presencia, imagen personal, contacto visual, tatuaj*, tatuad*, piercings,
            sobrepeso, obes*, gordo|gorda, desaliñad*, descuidado al vestir,
            mal|bien|poco vestido|vestida|arreglado|arreglada, forma|manera de vestir,
            código de vestimenta,
            es|eres|está|estaba usted? muy? guapo|guapa|feo|fea|atractivo|atractiva|bonita|elegante,
            cara de cansado|cansada|sueño,
            se veía|ve|te muy? cansado|cansada|pálido|pálida|descuidado
            """,
            unless: """
                su|tu figura #|muestra, su|tu altura de|del|máxima, su|tu peso de|del|máximo|en,
                el|un cable|bloque muy? gordo, su cara de la|a, su|tu aspecto de|del,
                contacto visual con el equipo|cuadro|indicador, paciente*|residente* obes*|con,
                mal|bien arreglado|arreglada el|la, su imagen personal de|docker,
                mal|bien arreglado|arreglada
                """),
        WatchedWording(
            .personality,
            """
            encaj* _? _? _? cultura|equipo|empresa|nosotros, no encaj*, encaje cultural,
            cultural fit, culture fit, cultura de la|nuestra|empresa empresa?, cultura de empresa,
            nuestra cultura, ajuste cultural,
            su|tu personalidad|carácter|temperamento|carisma|encanto|actitud|ego|forma de ser|manera
            de ser|energía|genio, forma|manera de ser, personalidad, actitud, química con|entre,
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
            agresivo|agresiva|ambicioso|ambiciosa|blando|blanda|amable, jovial, vivaracho|vivaracha
            """,
            unless: """
                no encaj* en|con el|la|los|las? conector|ranura|plantilla|carcasa|datos|modelo|
                pieza|esquema|eje, personalidad jurídica, trastorno*|trastornos de la? personalidad,
                demasiado|muy sensible|sensibles al|a, demasiado|muy agresivo|agresiva la|el|un|una,
                la química del, control|sensor de actitud, resulta raro|rara que, es raro que,
                encaj* con|en la cultura del cliente,
                actitud del|de la|de los client*|paciente*|residente*|avión|dron,
                es|era|fue seco|fría|frío|seca el|la, encaj* el|la|los|las|una|un _? _? equipo,
                caché demasiado agresiva
                """),
        WatchedWording(
            .comparison,
            """
            otro|otros|otra|otras|mejor|mejores|demás|varios|muchos|numerosos|interno|internos
            candidato|candidatos|candidata|candidatas|candidaturas|aspirante|aspirantes|postulante|
            postulantes,
            candidato|candidata|persona|profil elegido|elegida|seleccionado|seleccionada|interno|
            interna|más|ideal|mejor|contratado|contratada,
            candidatos más|mejor|internos|externos|seleccionados|finalistas,
            # candidatos|candidatas|candidaturas|solicitudes|aspirantes,
            todos|muchos|varios|los|de|entre los? candidatos|aspirantes|finalistas,
            los demás|otros candidatos|aspirantes,
            resto de los? candidatos|candidatas|aspirantes|participantes,
            comparado|comparada|comparación|comparando|frente con|a|al|los?
            los|otros|otras|demás|resto|las otros?, en comparación con otros|otras|los|las|el,
            que los|otros|el demás|otros|candidatos|resto,
            perfil|perfiles más|mejor adecuado*|ajustado*|experimentado*|cualificado*|sólido*|
            completo*|fuerte*|cercano*, otro|otros perfil|perfiles,
            alguien más|con|mejor preparado|preparada|cualificado|cualificada|experimentado|
            experimentada|adecuado|experiencia|más, alguien con más|mejor,
            la persona que hemos|contratamos|elegimos|seleccionamos,
            persona|candidato que hemos|contratamos|elegimos|seleccionamos,
            segunda|tercera|primera opción entre, segunda opción, mucha|fuerte|dura competencia,
            la competencia era|fue|ha, mejor|peor|más que usted|tú|fuerte|rápido que?,
            más preparado|preparada|fuerte|rápido|lento|cualificado|cualificada|experimentado que
            usted|tú, finalista|finalistas, quedó|quedaste segundo|segunda|tercero|tercera,
            a diferencia de otros|los|las, candidato|candidata más
            """,
            unless: """
                alguien con más experiencia le|te puede, segunda opción de|del|para, más que tú,
                más que usted, más fuerte que, más rápido que, más que fuerte, mejor que, peor que,
                más fuerte, más rápido, mejor que rápido, claves|clave candidatas|candidata,
                a diferencia de los|las datos|sensores|modelos|equipos,
                la competencia ha bajado|lanzado|sacado, mucha|fuerte competencia en|del,
                frente a los|otros clientes|usuarios|proveedores,
                comparado|comparación con los|otros datos|valores|meses|años|modelos,
                mejor|mejores|otro|otros candidato|candidatos para un|una|el|la índice|caché,
                en comparación con el|los|las anterior*|valor*|mes|año|datos, que el resto,
                que los demás, que los otros|demás módulos|equipos|servicios, como la persona que,
                # solicitudes http|por|al|a|simultáneas|de|en
                """),
        WatchedWording(
            .promise,
            """
            seguro|seguramente|ciertamente|sin duda|definitivamente que?
            conseguirá*|obtendrá*|tendrá*|entrará*|será*,
            sin duda _? conseguirá*|obtendrá*|tendrá*|será*,
            le|te garantizamos|prometemos|aseguramos|garantizo|prometo|aseguro|contrataremos|
            contrataría*|llamaremos|avisaremos|ofreceremos, garantizamos que, prometemos que,
            conseguirá|conseguirás|obtendrá|obtendrás|tendrá|tendrás el|un|este
            puesto|trabajo|empleo|contrato|oferta,
            la próxima vez lo|será|sí|seguro|conseguirá*|obtendrá*|entrará*|tendrá*,
            próxima vez conseguirá*|obtendrá*|lo, oferta|promesa|acuerdo verbal,
            el puesto es|será suyo|tuyo, puesto es suyo|tuyo,
            está|estás|queda|quedas contratado|contratada,
            será|serás contratado|contratada|seleccionado|seleccionada, ya tiene|tienes el puesto,
            bienvenido|bienvenida al|a equipo|bordo, le|te tendremos en cuenta|mente,
            tendremos en cuenta su|tu, guardaremos su|tu currículum|cv|perfil|candidatura,
            en cuanto haya|se una|abra|otra, próxima vacante,
            cuente|cuenta con el|un|nosotros puesto|contrato
            """,
            unless: """
                garantizamos que los|las|el|la|cada, prometemos que los|las|el|la|cada,
                te|le aseguro, la próxima vez lo explique|haga
                """),
        WatchedWording(
            .overqualified,
            """
            sobrecualific*, sobrecalific*, sobre cualific*|calific*, sobrepreparad*,
            demasiado|muy cualificado|cualificada|calificado|calificada|experimentado|experimentada|
            preparado|preparada|senior para, demasiada experiencia|formación|titulación,
            exceso de experiencia|cualificación|formación|titulación,
            más experiencia de la|que|lo que|la? _? pedimos|necesitamos|puesto|requiere*|requerida,
            se|te aburriría|aburrirá|aburriría|aburrirías|aburrirás,
            por debajo de su|tu nivel|capacidad
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
            jefe|jefa|empleador|empresa|patrón|responsable,
            antiguo|anterior|último|actual jefe|empleador|jefa nos|dijo|dice|ha|contó|confirmó,
            hablamos con su|tu, reconocimiento|examen|revisión|informe|certificado médico|médica,
            prueba|test|control|análisis de drogas|toxicológico|toxicología,
            cartas|carta de recomendación, sus|tus redes sociales
            """,
            unless: """
                sus referencias a|al|en|bibliográficas|de|cruzadas|nulas,
                sus referencias no|fueron|eran nulas,
                informe|examen|revisión|reconocimiento médico|médica del|de la|de los|de las|de un,
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
            banda|rango|franja salarial
            """,
            unless: """
                cálculo|tabla|campo|módulo de? salario*|sueldo*|nómina*,
                nuestro presupuesto de tiempo|errores|energía|potencia,
                más dinero al|a los|del client*|en|que,
                es|resulta demasiado|muy caro|cara de|en|el|la|para el|ejecutar
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
            quedó|quedaste|queda|clasificado|clasificada en|el|de?
            primer*|segund*|tercer*|últim*|puesto|lugar|posición, en el|la # puesto|lugar|posición,
            en segundo|tercer|último|primer lugar|puesto entre|de, ranking de candidat*,
            su|tu ranking|posición en,
            recomendación es|era|fue|negativa|positiva no|negativa|sí|positiva|de,
            recomendación negativa|desfavorable, no se? recomend* _? _? contrata*, no contratar,
            en contra de su|la contratación, un|no rotundo|sí claro|rotundo, no rotundo,
            pulgar|pulgares arriba|abajo
            """,
            unless: """
                # de 5|10|cinco|diez _? casos|pruebas|tareas|preguntas|veces|llamadas|pasos|
                clientes|residentes|pacientes|escenarios|ejercicios|fallos|sensores|minutos|años|
                personas|metros|la|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|
                octubre|noviembre|diciembre, # sobre # casos|pruebas|tareas|preguntas|veces,
                # / # / #, # / # pulgada*|mm|cm|día*|página*, nota de # páginas|líneas,
                nota # del|de la, su|tu puntuación de riesgo|dolor|los|las|cada,
                su|tu valoración|nota media|final|es de los|las|mercado, su|tu clasificación de|por,
                su|tu calificación de los|las, puntuación total|alta|baja de|en riesgo|dolor,
                su nota final del|de, en segundo|primer lugar de, # de # de
                """),
        WatchedWording(
            .positionFilled,
            """
            puesto|plaza|vacante|posición|trabajo ha|está|fue|ya|se|quedó|es _? _? _?
            cubiert*|ocupad*|asignad*|cerrad*|adjudicad*, ya cubiert*,
            cubrimos|cubierto el|la|este|esta|internamente puesto|plaza|vacante,
            cubierto internamente, cubierta internamente, hemos cubierto,
            ya no está|queda disponible|vacante|libre|abierta|abierto,
            hemos|ya contratado|elegido|encontrado|seleccionado a|otra|otro|una|un,
            contratamos a otr*|alguien|una|un, se contrató a
            """,
            unless: """
                hemos encontrado|elegido un|una|otro|otra error|fallo|forma|manera|solución|causa,
                hemos cubierto los|las|el tema|casos|puntos, posición ya? ocupad*|está en|por,
                puesto está|fue ocupado por, puesto está cerrado con|al,
                posición|plaza está|ha ocupad* por|en
                """),
    ]
}
