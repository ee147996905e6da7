extension WatchedWording {
    /// The words for numbers that a phrase may hold.
    static let spanishNumbers = """
        un una uno dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta
        cuarenta cincuenta sesenta
        """

    /// Everything that is looked for in Spanish.
    static let spanish = spanishPerson + spanishProcess

    /// Who the candidate is.
    private static let spanishPerson = [
        WatchedWording(
            .age,
            """
            su|tu|mi edad, para|por|pese a? su|tu edad, a su|tu edad,
            cuestión|motivos|razones|límite|rango|diferencia|grupo de edad, edad avanzada,
            de cierta edad, cierta edad, edadismo, demasiado|muy joven|jóvenes,
            demasiado viejo|vieja|mayor,
            es|eres|era|parece|pareces usted muy|bastante|algo|demasiado?
            joven|viejo|vieja|anciano|anciana|mayor,
            es|eres|parece|pareces muy|bastante|algo|demasiado
            joven|viejo|vieja|anciano|anciana|mayor, más joven|jóvenes|viejo|vieja que,
            equipo|gente|plantilla joven, equipo muy joven,
            candidat*|persona|perfil|alguien más? joven|mayor, jóvenes candidat*,
            alguien más joven|mayor, candidat* jóvenes, joven y dinámico, jóvenes y dinámicos,
            recién graduad*|titulad*|licenciad*|egresad*|salid*, recién salido de la universidad,
            nativo|nativa|nativos digital|digitales, jubilación, jubilarse,
            jubilado|jubilada|jubilados, jubilarte, prejubila*, fecha|año de nacimiento,
            su|tu generación, su|tu cumpleaños, tiene|tienes|con|sus|tus # años de edad,
            tiene|tienes # años, sus|tus # años, cincuentón|cincuentona|cuarentón|cuarentona,
            cincuentena, su|tu juventud, mayor|mayores|menor|menores de # años, juventud, senectud,
            etapa de-la|de-su|de-tu vida, se jubila*, jubilar*,
            acaba|acabas de terminar|salir|acabar la|su|tus|los|de
            carrera|universidad|estudios|grado, a los # años, con # años es|está|ya|no,
            mayor que el-resto|los-demás|nosotros|la-media
            """,
            unless: """
                edad de los|las|la|cada datos|caché|residente*|paciente*|niñ*,
                campo de fecha de nacimiento, campo fecha de nacimiento,
                fecha de nacimiento del|de-la|de-los|de-cada residente*|paciente*|client*,
                mayor|menor que # años, plan|planes|fondo|fondos de jubilación,
                jubilado|jubilada|jubilados de la residencia, usuarios jubilados,
                gente joven del centro, a los # años de, mayor que el-resto-de-los valores|datos
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
            de dónde viene|vienes|es|eres, un|sin|fuerte|marcado _? acento,
            acento extranjero|fuerte|marcado|andaluz|latino|del|de,
            su|tu español|inglés|castellano es|era|resulta|no, entenderle|entenderte por,
            difícil entenderle|entenderte,
            es|eres|era usted? un|una? marroquí|rumano|rumana|colombiano|colombiana|venezolano|
            venezolana|chino|china|árabe|gitano|gitana|latino|latina|sudamericano|sudamericana|
            alemán|alemana|francés|francesa|español|española|ecuatoriano|ecuatoriana,
            latino|latinos|latina|latinas, sudaca*, gitano|gitana|gitanos, árabes,
            candidato|candidata|persona|hombre|mujer negro|negra|blanco|blanca,
            diferencias culturales, su|tu raíces, sus|tus raíces|orígenes,
            de origen marroquí|rumano|colombiano|venezolano|chino|árabe|latino|alemán|francés|
            extranjero|humilde|ecuatoriano|africano|turco, su|tu español|inglés|castellano
            """,
            unless: """
                clave|claves extranjera|extranjeras, con|sin|un acento en|gráfico|ortográfico,
                acento gráfico|de-color, con|un|el acento de color, acento de color,
                el acento de la palabra, el acento se,
                idioma|divisa|moneda|moneda|cliente|clientes|proveedor|proveedores
                extranjero|extranjera|extranjeros|extranjeras, comercio extranjero,
                en el extranjero, por su origen en, su origen en|es, su|tu país de ventas,
                al extranjero, su origen y la, su cultura de ingeniería|calidad|datos,
                del extranjero, su|tu inglés|español técnico-escrito, su versión
                """),
        WatchedWording(
            .religion,
            """
            religión, religiones, religios*, su|tu fe, musulm*, islam*, cristian*,
            judío|judía|judíos|judías, judaísmo, católic*, protestante|protestantes, evangélic*,
            budis*, hindú|hindúes, ate|atea|ateo|ateísmo, testigo|testigos de jehová,
            su|tu velo|pañuelo|parroquia|iglesia|credo,
            lleva|llevas|llevaba _? velo|hiyab|kipá|turbante, hiyab, hijab, velo islámico, ramadán,
            rezar, rezo|rezos, oración|oraciones diaria|diarias, mezquita*, sinagoga*,
            sus|tus creencias, creyente|creyentes, sabbat|shabat
            """,
            unless: """
                oración|oraciones del texto|informe|párrafo,
                necesidades|deseos|fiestas|costumbres|prácticas religiosas de|del, Cristian,
                Cristiano
                """),
        WatchedWording(
            .health,
            """
            su|tu salud|enfermedad|dolencia|depresión|ansiedad|cáncer|diabetes|epilepsia|adicción|
            tartamud*, problema|problemas|motivos|razones|estado|cuestiones de salud, por salud,
            salud mental, enfermedad|enfermedades, enfermo|enferma,
            baja|bajas médica|médicas|laboral|laborales|por, de baja, ausencias por,
            está|estaba|estás|estabas usted? muy? enfermo|enferma|deprimido|deprimida, deprimid*,
            depresiv*, burnout, burn out, agotamiento nervioso, alcohólic*, alcoholismo,
            fumador|fumadora|fumadores, usted fuma, VIH, seropositiv*, discapacitante, tartamud*,
            tartamuda, menopausia, hospitalizad*, crónic* enferm*, su|tu vacunación,
            inestable psicológica*|emocional*, psicológicamente inestable|débil,
            historial|antecedentes|informe médico|médicos
            """,
            unless: """
                enfermo|enferma|enfermedad|enfermedades del|de-la|de-los|de-las,
                salud mental del|de, estado de salud del|de,
                residente*|paciente*|persona*|familiar* enfermo|enferma,
                historial|antecedentes|informe|informes médico|médicos del|de,
                paciente*|residente* hospitalizad*|alcohólic*|fumador*,
                darse|dar|dado|dio|dieron|dando|das de baja,
                de baja en|al|del|el|la|las|los|un|tensión|prioridad|presión|potencia|calidad,
                problemas de salud del|de, detector de fumador, ausencias por turno,
                la|una enfermedad de-la|del|de-las|de-los
                """),
        WatchedWording(
            .pregnancy,
            """
            embaraz*, está|estás|estaba|estuviera encinta|embarazada, encinta, maternidad,
            paternidad, permiso parental, excedencia por, baja maternal|paternal, permiso maternal,
            espera|esperas|esperando un bebé|hijo|niño, quedarse|queda|quedas|quedarte embarazada,
            tener un bebé|hijo, parto, dar a luz, dio a luz, lactancia, su|tu bebé,
            deseo de ser madre|hijos
            """,
            unless: """
                paciente|pacientes|mujer|mujeres|clienta|clientas embarazada|embarazadas,
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
            conciliar la|su vida familiar, cuidado|cuidar de|a? sus|tus hijos|padres,
            cuidado de su|sus,
            hueco|huecos|laguna|lagunas en|de el|su|tu currículum|currículo|cv|carrera,
            guardería de sus, planes de familia, formar una familia, planificación familiar,
            con niños|hijos pequeños los|la|no|el|sería|es|tendría, pronto tendrá|tener hijos,
            tendrá hijos, tener niños
            """,
            unless: """
                proceso|procesos|nodo|nodos|clase|clases|elemento|elementos|componente|componentes|
                tabla|tablas hijo|hija|hijos|hijas|padre|padres, sus|tus procesos hijos,
                # hijos por|nodo*|en, placa|tarjeta madre, su clase padre|madre,
                su|tu proceso hijo|padre, nodo|nodos|proceso|procesos|clase sin|con hijos,
                su nodo padre, como padre|madre del|de-la|de-los proceso|nodo|componente|tabla,
                situación familiar del|de, su familia de, tu|su familia tipográfica,
                su padre en el árbol, su pareja de programación, su|tu pareja de,
                sin hijos en el árbol, sus|tus padres y el|la tutor*|profesor*|colegio,
                con sus padres y|acordó|habló|el,
                paciente*|residente*|cliente*|alumn*|niñ*|usuari*|señor*|abuel*|bebé _? _? su|sus
                familia|hijo|hija|hijos|hijas|padre|madre|padres|marido|mujer|esposa|esposo|pareja
                """),
        WatchedWording(
            .gender,
            """
            su|tu sexo|género, sexo, género, sexis*, por ser mujer|hombre, para una mujer|chica,
            mujer|mujeres ingenier*|técnic*|jefa*|programador*|candidat*,
            candidatos|candidatas|candidato|candidata varones|varón|mujeres|mujer|hombres|hombre|
            femeninas|masculinos,
            ambiente|mundo|trabajo|equipo masculino|femenino|de-hombres|de-mujeres, masculin*,
            femenin*, feminidad, transexual*, transgénero, no binari*, identidad de género,
            nombre de soltera, varón, varones, maternal, preferíamos un hombre|una mujer,
            una mujer|chica en el|la|una|este|esta obra|taller|equipo|puesto|fábrica,
            preferiríamos|preferimos|preferíamos a? un-hombre|una-mujer, las mujeres suelen|son|no,
            como|por-ser mujer|hombre|chica, como una mujer|chica
            """,
            unless: """
                conector*|rosca*|clavija*|toma|enchufe* masculin*|femenin*|macho|hembra,
                sustantivo*|forma|nombre* masculin*|femenin*, campo de? género|sexo,
                género en|del formulario|campo|el-formulario,
                árbol|archivo|archivos|formato|fichero no binari*,
                género musical|literario|de-ficción, ese|este|todo|del género de, género de punto,
                en su género
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
                discapacidad|movilidad-reducida|dislexia|autismo,
                usuarios|personas|residentes|clientes|pacientes|alumnos ciegos|sordos|
                discapacitados|autistas|disléxicos|sordas|ciegas,
                punto|tubo|taladro|agujero|remache|prueba|revisión ciego|ciega,
                cata|prueba a? ciega|ciegas, silla de ruedas a|hasta, frenos de la silla de ruedas,
                silla de ruedas del|de, residente*|paciente* en silla de ruedas, a ciegas
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
            política|políticas|político, su|tu ideología|partido|sindicato|afiliación, sindicat*,
            sindical*, sindicad*, comité de empresa,
            miembro|afiliado|afiliada|militante de|a|del un|algún? partido|sindicato,
            militante|militantes, comunista*, socialista*, fascista*, nacis*, independentista*,
            extrema|ultra derecha|izquierda, ultraderech*, de izquierdas|derechas, usted vota,
            votante de
            """,
            unless: """
                su partido a|de, comité de empresa informad*
                """),
        WatchedWording(
            .appearance,
            """
            su|tu aspecto|apariencia|ropa|vestimenta|peinado|pelo|barba|tatuaje|piercing|maquillaje|
            peso|físico|estatura|sonrisa|olor|higiene|lenguaje-corporal|imagen-personal|dentadura,
            sus|tus tatuajes|piercings|dientes, aspecto físico|personal|descuidado|desaliñado,
            apariencia física, presencia física, buena|mala presencia, imagen personal,
            contacto visual, tatuaj*, tatuad*, piercings, sobrepeso, obes*, gordo|gorda, desaliñad*,
            descuidado al vestir, mal|bien|poco vestido|vestida, forma|manera de vestir,
            código de vestimenta,
            es|eres|está|estaba usted? muy? guapo|guapa|feo|fea|atractivo|atractiva|bonita|elegante,
            cara de cansado|cansada|sueño, se veía|ve muy? cansado|cansada|pálido|pálida|descuidado,
            su|tu imagen no|era|es|descuidada|desaliñada, no venía|vino|iba _? vestid*|arreglad*
            """,
            unless: """
                su|tu peso de|del|máximo|en, el|un cable|bloque muy? gordo, su|tu aspecto de|del,
                contacto visual con el equipo|cuadro|indicador, paciente*|residente* obes*|con,
                su imagen personal de|docker, su|tu imagen de docker|fondo|contenedor|base|arranque,
                su imagen no arranca*|compila*|pesa*|contiene
                """),
    ]
}
