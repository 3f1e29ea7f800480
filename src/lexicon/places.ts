/**
 * Cities of 100,000 people or more (in China 500,000), capitals of countries, and capitals of regions from 20,000 people,
 * one region a line: country code | region | cities, the largest first. Made by src/tools/gazetteer.mjs from GeoNames
 * (https://www.geonames.org, CC BY 4.0).
 */
export const places = `
AD|Andorra la Vella|Andorra la Vella
AE|Abu Dhabi|Abu Dhabi;Al Ain City;Musaffah
AE|Ajman|Ajman
AE|Dubai|Dubai;Dayrah;Jebel Ali;Business Bay;Dubai Investments Park;International City;Dubai Marina;Warīsān
AE|Fujairah|Fujairah
AE|Ras Al Khaimah|Ras Al Khaimah
AE|Sharjah|Sharjah;Al Majaz
AE|Umm Al Quwain|Umm Al Quwain City
AF|Badakhshan|Fayzabad
AF|Baghlan|Baghlān;Pul-e Khumrī
AF|Balkh|Mazār-e Sharīf;Balkh
AF|Bamyan|Bāmyān
AF|Farah|Farah
AF|Faryab|Maymana
AF|Ghazni|Ghazni
AF|Helmand|Lashkar Gāh
AF|Herat|Herāt
AF|Jowzjan|Shibirghān
AF|Kabul|Kabul
AF|Kandahar|Kandahār
AF|Khowst|Khōst
AF|Kunar|Asadābād
AF|Kunduz|Kunduz
AF|Nangarhar|Jalālābād
AF|Nimroz|Zaranj
AF|Paktia|Gardez
AF|Panjshir|Bāzārak
AF|Parwan|Charikar
AF|Samangan|Aībak
AF|Sar-e Pol Province|Sar-e Pul
AF|Takhar|Taloqan
AG|Saint John Parish|Saint John’s
AI|The Valley|The Valley
AL|Berat County|Berat
AL|Durrës County|Durrës
AL|Elbasan County|Elbasan
AL|Fier County|Fier
AL|Gjirokastër County|Gjirokastër
AL|Korçë County|Korçë
AL|Shkodër County|Shkodër
AL|Tirana|Tirana
AL|Vlorë County|Vlorë
AM|Ararat|Artashat
AM|Armavir|Armavir
AM|Gegharkunik|Gavarr
AM|Kotayk|Hrazdan
AM|Lori|Vanadzor
AM|Shirak|Gyumri
AM|Syunik|Kapan
AM|Yerevan|Yerevan;Malatia-Sebastia;Shengavit;Nor Nork;Kentron;Erebuni;Ajapnyak;Arabkir
AO|Bengo|Calumbo;Panguíla;Caxito
AO|Benguela|Benguela;Lobito;Navegantes;Bocoio;Balombo;Baía Farta
AO|Bíe|Cuíto
AO|Cabinda|Cabinda
AO|Cuanza Norte|N'dalatando
AO|Cubango|Menongue
AO|Cunene|Ondjiva
AO|Huambo|Huambo;Caála;Catchiungo
AO|Huíla|Lubango
AO|Kwanza Sul|Sumbe;Gabela
AO|Luanda|Luanda;Mulenvos;Viana;Kikolo;Maianga;Camama;Golfe;Hoji ya Henda;Talatona;Nova Vida;Kima Kieza;Cazenga;Samba;Ramiros;Vila Flor;Kilamba;Zango;Benfica;Rangel;Sambizanga;Cacuaco;Ingombota
AO|Luanda Norte|Chitato;Dundo;Lucapa
AO|Lunda Sul|Saurimo
AO|Malanje|Malanje
AO|Moxico|Luena
AO|Namibe|Mossamedes
AO|Uíge|Uíge
AO|Zaire|Soyo;Mbanza Kongo
AR|Buenos Aires|Mar del Plata;Avellaneda;Bahía Blanca;Merlo;Quilmes;José C. Paz;Lanús;La Plata;Berazategui;San Miguel;Moreno;San Nicolás de los Arroyos;Isidro Casanova;Tandil;Ezeiza;Lomas de Zamora;Castelar;San Justo
AR|Buenos Aires F.D.|Buenos Aires;Balvanera;Belgrano;Villa Lugano
AR|Catamarca|Catamarca
AR|Chaco|Resistencia
AR|Chubut|Comodoro Rivadavia;Rawson
AR|Cordoba|Córdoba;Río Cuarto
AR|Corrientes|Corrientes;Ituzaingó
AR|Entre Rios|Paraná;Concordia
AR|Formosa|Formosa
AR|Jujuy|San Salvador de Jujuy
AR|La Pampa|Santa Rosa
AR|La Rioja|La Rioja
AR|Mendoza|San Rafael;Mendoza
AR|Misiones|Posadas
AR|Neuquen|Neuquén
AR|Rio Negro|Viedma
AR|Salta|Salta
AR|San Juan|Rawson;San Juan
AR|San Luis|San Luis
AR|Santa Cruz|Río Gallegos
AR|Santa Fe|Rosario;Santa Fe
AR|Santiago del Estero|Santiago del Estero
AR|Tierra del Fuego|Ushuaia
AR|Tucuman|San Miguel de Tucumán
AS|Eastern District|Pago Pago
AT|Carinthia|Klagenfurt am Wörthersee
AT|Lower Austria|Sankt Pölten
AT|Salzburg|Salzburg
AT|Styria|Graz
AT|Tyrol|Innsbruck
AT|Upper Austria|Linz
AT|Vienna|Vienna;Favoriten;Donaustadt;Floridsdorf;Ottakring;Simmering
AT|Vorarlberg|Bregenz
AU|Australian Capital Territory|Canberra
AU|New South Wales|Sydney;Newcastle;Central Coast;Wollongong
AU|Northern Territory|Darwin
AU|Queensland|Brisbane;Gold Coast;Sunshine Coast;Logan City;Townsville;Cairns;Toowoomba
AU|South Australia|Adelaide
AU|Tasmania|Hobart
AU|Victoria|Melbourne;Geelong;City of Port Phillip;Ballarat;Bendigo
AU|Western Australia|Perth;Mandurah
AW||Oranjestad
AX|Mariehamn|Mariehamn
AZ|Abşeron|Khirdalan
AZ|Ağcabǝdi|Agdzhabedy
AZ|Ağdam|Ağdam
AZ|Ağdaş|Ağdaş
AZ|Baki|Baku
AZ|Barda|Barda
AZ|Fuzuli District|Fizuli
AZ|Göyçay|Geoktschai
AZ|Gǝncǝ|Ganja
AZ|Hacıqabul|Hacıqabul
AZ|Jalilabad|Jalilabad
AZ|Lənkəran|Lankaran
AZ|Mingacevir City|Mingachevir
AZ|Nakhchivan|Nakhchivan
AZ|Quba|Quba
AZ|Saatlı|Saatlı
AZ|Sabirabad District|Sabirabad
AZ|Salyan District|Salyan
AZ|Shabran|Divichibazar
AZ|Shaki City|Sheki
AZ|Shirvan|Şirvan
AZ|Sumqayit|Sumgayit
AZ|Xaçmaz|Xaçmaz
AZ|Yevlax City|Yevlakh
AZ|İmişli|Imishli
AZ|Şamaxı|Shamakhi
AZ|Şǝmkir|Shamkhor
BA|Brčko|Brčko
BA|Federation of B&H|Sarajevo;Zenica;Tuzla;Mostar
BA|Srpska|Banja Luka
BB|Saint Michael|Bridgetown
BD|Barisal Division|Barishal
BD|Chittagong|Chattogram;Comilla;Hāthazāri;Bāndarban;Brāhmanbāria;Cox’s Bāzār;Ashuganj City;Karnaphuli;Chāndpur;Maijdi;Rangamati
BD|Dhaka Division|Dhaka;Gazipur;Pallabi;Mirpur Model Thana;Kafrul;Tungi;Bhatara;Savar;Narsingdi;Nagar Naluākot;Nāgarpur;Narayanganj;Motijheel;Paltan;Tangail;Ramna Maidan;Sonārgaon;Tungipara;Farīdpur;Bhairab Bāzār
BD|Khulna Division|Khulna;Bagerhat;Jessore;Kushtia;Sātkhira
BD|Mymensingh Division|Mymensingh;Jamālpur;Sherpur
BD|Rajshahi Division|Rajshahi;Mohammadpur;Shibganj;Natore;Bogra;Pār Naogaon;Pābna;Puthia;Nawābganj;Sirajganj;Shāhzādpur
BD|Rangpur Division|Rangpur;Dinajpur;Saidpur
BD|Sylhet Division|Sylhet
BE|Brussels Capital|Brussels;Anderlecht;Schaerbeek
BE|Flanders|Antwerp;Gent;Brugge;Leuven
BE|Wallonia|Charleroi;Liège;Namur
BF|Boucle du Mouhoun|Dédougou
BF|Cascades Region|Banfora
BF|Centre|Ouagadougou;Saaba
BF|Centre-Est|Tenkodogo
BF|Centre-Nord|Kaya
BF|Centre-Ouest|Koudougou
BF|Est|Fada N'gourma
BF|Hauts-Bassins|Bobo-Dioulasso
BF|Nord|Ouahigouya
BF|Sahel|Dori
BG|Blagoevgrad|Blagoevgrad
BG|Burgas|Burgas
BG|Dobrich|Dobrich
BG|Gabrovo|Gabrovo
BG|Haskovo|Haskovo
BG|Kardzhali|Kardzhali
BG|Kyustendil|Kyustendil
BG|Lovech|Lovech
BG|Montana|Montana
BG|Pazardzhik|Pazardzhik
BG|Pernik|Pernik
BG|Pleven|Pleven
BG|Plovdiv|Plovdiv
BG|Razgrad|Razgrad
BG|Ruse|Ruse
BG|Shumen|Shumen
BG|Silistra|Silistra
BG|Sliven|Sliven
BG|Smolyan|Smolyan
BG|Sofia-Capital|Sofia
BG|Stara Zagora|Stara Zagora
BG|Targovishte|Targovishte
BG|Varna|Varna
BG|Veliko Tarnovo|Veliko Tŭrnovo
BG|Vidin|Vidin
BG|Vratsa|Vratsa
BG|Yambol|Yambol
BH|Manama|Manama
BH|Muharraq|Al Muharraq
BH|Northern|Madīnat Ḩamad
BH|Southern Governorate|Ar Rifā‘
BI|Bujumbura Mairie|Bujumbura
BI|Gitega|Gitega
BI|Muyinga|Muyinga
BI|Ngozi|Ngozi
BI|Rutana|Rutana
BI|Ruyigi|Ruyigi
BJ|Alibori|Kandi
BJ|Atakora|Natitingou
BJ|Atlantique|Abomey-Calavi;Godomè;Ouidah
BJ|Borgou|Parakou
BJ|Collines|Savalou
BJ|Donga|Djougou
BJ|Kouffo|Dogbo
BJ|Littoral|Cotonou
BJ|Mono|Lokossa
BJ|Ouémé|Porto-Novo
BJ|Plateau|Sakété
BJ|Zou|Abomey
BL||Gustavia
BM|Hamilton city|Hamilton
BN|Belait|Kuala Belait
BN|Brunei-Muara District|Bandar Seri Begawan
BO|Beni Department|Trinidad
BO|Chuquisaca Department|Sucre
BO|Cochabamba|Cochabamba;Sacaba;Quillacollo
BO|La Paz Department|La Paz
BO|Oruro|Oruro
BO|Pando|Cobija
BO|Potosí Department|Potosí
BO|Santa Cruz Department|Santa Cruz de la Sierra
BO|Tarija Department|Tarija
BQ|Bonaire|Kralendijk
BR|Acre|Rio Branco
BR|Alagoas|Maceió;Arapiraca
BR|Amapá|Macapá;Santana
BR|Amazonas|Manaus;Itacoatiara;Manacapuru;Parintins
BR|Bahia|Salvador;Feira de Santana;Vitória da Conquista;Juazeiro;Itabuna;Lauro de Freitas;Camaçari;Porto Seguro;Barreiras;Ilhéus;Teixeira de Freitas;Jequié;Alagoinhas;Simões Filho;Eunápolis;Paulo Afonso;Luis Eduardo Magalhães;Santo Antônio de Jesus
BR|Ceará|Fortaleza;Caucaia;Maracanaú;Juazeiro do Norte;Sobral;Itapipoca;Crato;Maranguape
BR|Espírito Santo|Serra;Vila Velha;Cariacica;Vitória;Cachoeiro de Itapemirim;Linhares;Guarapari;São Mateus;Colatina
BR|Federal District|Brasília;Ceilândia;Samambaia;Plano Piloto;Taguatinga;Planaltina;Gama;Águas Claras;Guará;Santa Maria;Recanto das Emas;Riacho Fundo II;Pôr do Sol
BR|Goiás|Goiânia;Aparecida de Goiânia;Anápolis;Rio Verde;Águas Lindas de Goiás;Luziânia;Valparaíso de Goiás;Trindade;Senador Canedo;Formosa;Catalão;Jataí;Planaltina;Novo Gama
BR|Maranhão|São Luís;São José de Ribamar;Imperatriz;Timon;Caxias;Paço do Lumiar;Codó;Açailândia;Bacabal;Balsas
BR|Mato Grosso|Cuiabá;Várzea Grande;Rondonópolis;Sinop;Sorriso;Tangará da Serra
BR|Mato Grosso do Sul|Campo Grande;Dourados
BR|Minas Gerais|Belo Horizonte;Contagem;Uberlândia;Juiz de Fora;Montes Claros;Betim;Uberaba;Ribeirão das Neves;Governador Valadares;Divinópolis;Ipatinga;Sete Lagoas;Santa Luzia;Ibirité;Poços de Caldas;Patos de Minas;Pouso Alegre;Varginha;Sabará;Vespasiano;Barbacena;Araguari;Itabira;Passos;Nova Lima;Araxá;Conselheiro Lafaiete;Nova Serrana;Lavras;Coronel Fabriciano;Muriaé;Ubá;Ituiutaba;Teófilo Otoni
BR|Paraná|Curitiba;Londrina;Maringá;São José dos Pinhais;Foz do Iguaçu;Ponta Grossa;Cascavel;Colombo;Guarapuava;Araucária;Fazenda Rio Grande;Paranaguá;Campo Largo;Apucarana;Almirante Tamandaré;Toledo;Arapongas;Piraquara;Sarandi;Umuarama;Pinhais;Cambé
BR|Paraíba|João Pessoa;Campina Grande;Santa Rita
BR|Pará|Belém;Ananindeua;Parauapebas;Castanhal;Santarém;Abaetetuba;Marabá;Cametá;Barcarena;Altamira;Itaituba;Bragança;Marituba;Breves;Paragominas
BR|Pernambuco|Recife;Jaboatão dos Guararapes;Caruaru;Petrolina;Olinda;Paulista;Cabo de Santo Agostinho;Camaragibe;Garanhuns;Vitória de Santo Antão;Igarassu;São Lourenço da Mata;Ipojuca;Abreu e Lima
BR|Piauí|Teresina;Parnaíba
BR|Rio Grande do Norte|Natal;Parnamirim;Mossoró;São Gonçalo do Amarante
BR|Rio Grande do Sul|Porto Alegre;Caxias do Sul;Canoas;Pelotas;Viamão;Santa Maria;Gravataí;Novo Hamburgo;São Leopoldo;Rio Grande;Alvorada;Passo Fundo;Cachoeirinha;Santa Cruz do Sul;Sapucaia do Sul;Uruguaiana;Bento Gonçalves
BR|Rio de Janeiro|Rio de Janeiro;Nova Iguaçu;Duque de Caxias;Campos dos Goytacazes;São João de Meriti;Belford Roxo;Niterói;Volta Redonda;Petrópolis;Magé;Itaboraí;Cabo Frio;Maricá;Nova Friburgo;Angra dos Reis;Teresópolis;Rio das Ostras;Barra Mansa;Queimados;Nilópolis;Macaé;Araruama;Copacabana;Itaguaí;Resende;São Pedro da Aldeia;Itaperuna;Japeri
BR|Rondônia|Porto Velho;Ji Paraná
BR|Roraima|Boa Vista
BR|Santa Catarina|Florianópolis;Joinville;Blumenau;São José;Jaraguá do Sul;Palhoça;Lages;Criciúma;Chapecó;Itajaí;Brusque;Balneário Camboriú;Tubarão
BR|Sergipe|Aracaju;Nossa Senhora do Socorro;Itabaiana;Lagarto
BR|São Paulo|São Paulo;Guarulhos;Campinas;Sorocaba;São Bernardo do Campo;Osasco;São José dos Campos;Ribeirão Preto;Santo André;São José do Rio Preto;Jundiaí;Santos;Mauá;Piracicaba;Diadema;Carapicuíba;Grajaú;Bauru;Itaquaquecetuba;Franca;Praia Grande;São Vicente;Mogi das Cruzes;Guarujá;Taubaté;Barueri;Jardim Angela;Suzano;Limeira;Sumaré;Taboão da Serra;Capao Redondo;Sapopemba;Sacomã;Jardim Sao Luis;Indaiatuba;Cotia;Embu das Artes;Cidade Ademar;Americana;Brasilandia;Itapevi;Marília;Campo Limpo;Hortolândia;Presidente Prudente;Jabaquara;Jacareí;Jaraguá;Itaquera;Itaim Paulista;São Carlos;Rio Claro;Cidade Tiradentes;Santa Bárbara d'Oeste;Cidade Dutra;Pirituba;Ferraz de Vasconcelos;Bragança Paulista;Araçatuba;Vila Andrade;Araraquara;São Caetano do Sul;Pindamonhangaba;Francisco Morato;Lajeado;Pedreira;Itapecerica da Serra;Itapetininga;São Mateus;Santana de Parnaíba;Parelheiros;Mogi Guaçu;Iguatemi;Sao Rafael;Botucatu;Franco da Rocha;Atibaia;Cachoeirinha;Cangaiba;Vila Curuca;Sao Lucas;Itu;Freguesia do Ó;Cidade Lider;Araras;Vila Jacui;Jaú;Rio Pequeno;Jardim Helena;Tatuí;Bosque Saúde;Jose Bonifacio;Votorantim;Vila Mariana;Sertãozinho;Valinhos;Butanta;Caraguatatuba;Itatiba;Barretos;Salto;Jandira;Guaratinguetá;Raposo Tavares;Bairro da Penha;Ipiranga;Campo Grande;Catanduva;Várzea Paulista;Santana;Ribeirão Pires;Vila Medeiros;Cubatão;Ermelino Matarazzo;Paulínia;Guaianases;Vila Maria;Vila Prudente;Assis;Artur Alvim;Ourinhos;Poá;Mandaqui;Vila Matilde;Cursino;Itanhaém;Caieiras;Perdizes;Birigui;Mairiporã;Itaim Bibi
BR|Tocantins|Palmas;Araguaína
BS|Freeport|Freeport
BS|New Providence|Nassau
BT|Punakha|Punākha
BT|Thimphu District|Thimphu
BW|Central|Serowe
BW|City of Francistown|Francistown
BW|Gaborone|Gaborone
BW|Kgatleng|Mochudi
BW|Kweneng|Molepolole
BW|Ngwaketsi|Kanye
BW|North-West|Maun
BW|South-East|Ramotswa
BY|Brest|Brest;Baranovichi;Pinsk
BY|Grodnenskaya|Hrodna;Lida
BY|Homyel’ Voblasc’|Homyel';Mazyr
BY|Minsk|Barysaw
BY|Minsk City|Minsk
BY|Mogilev|Mahilyow;Bobruysk
BY|Vitebsk|Vitebsk;Orsha
BZ|Belize District|Belize City
BZ|Cayo District|Belmopan
CA|Alberta|Calgary;Edmonton;Lethbridge;Red Deer
CA|British Columbia|Vancouver;Surrey;Victoria;Burnaby;Richmond;Newton;Coquitlam;Kelowna;Abbotsford;Langley;Saanich;Kamloops;Whalley;Delta;Chilliwack
CA|Manitoba|Winnipeg
CA|New Brunswick|Fredericton
CA|Newfoundland and Labrador|St. John's
CA|Nova Scotia|Halifax;Sydney;Dartmouth
CA|Ontario|Toronto;Ottawa;Mississauga;Brampton;Hamilton;London;Etobicoke;Markham;Vaughan;Kitchener;Windsor;Oakville;Richmond Hill;Burlington;Nepean;Oshawa;Greater Sudbury;Gloucester;Barrie;Guelph;Whitby;St. Catharines;Milton;Kingston;Cambridge;Orléans;Ottawa South;Ajax;Thunder Bay;Waterloo;Brantford
CA|Prince Edward Island|Charlottetown
CA|Quebec|Montréal;Québec;Laval;Gatineau;Longueuil;Saguenay;Rosemont–La Petite-Patrie;Villeray–Saint-Michel–Parc-Extension;Trois-Rivières;Lévis;Mercier–Hochelaga-Maisonneuve;Ahuntsic-Cartierville;Le Vieux-Longueuil;Sherbrooke;Saint-Louis-de-Terrebonne;Rivière-des-Prairies–Pointe-aux-Trembles;Terrebonne;Sainte-Foy;La Cité-Limoilou;Le Plateau-Mont-Royal;Ville-Marie
CA|Saskatchewan|Saskatoon;Regina
CA|Yukon|Whitehorse
CC||West Island
CD|Bas-Congo|Matadi;Boma;Mbanza-Ngungu;Moanda;Inkisi
CD|Bas-Uele|Buta
CD|East Kasai|Mbuji-Mayi
CD|Haut-Katanga|Lubumbashi;Likasi;Kipushi
CD|Haut-Lomami|Kamina;Bukama
CD|Haut-Uele|Isiro;Bakwa
CD|Ituri|Bunia
CD|Kasai|Tshikapa;Ilebo;Luebo
CD|Kasai-Central|Kananga
CD|Kinshasa|Kinshasa;Masina
CD|Kwilu|Kikwit;Bandundu Province
CD|Lomami|Kabinda;Gandajika;Mwene-Ditu
CD|Lualaba|Kolwezi;Mwene;Tshilenge
CD|Mai-Ndombe|Inongo
CD|Maniema|Kindu
CD|Mongala|Bumba;Lisala
CD|Nord-Ubangi|Gbadolite
CD|North Kivu|Goma;Butembo;Beni
CD|Sankuru|Lusambo
CD|South Kivu|Bukavu;Uvira
CD|Sud-Ubangi|Gemena
CD|Tanganyika|Kalemie
CD|Tshopo|Kisangani
CD|Tshuapa|Boende
CD|Équateur|Mbandaka
CF|Bangui|Bangui
CF|Haute-Kotto|Bria
CF|Kémo|Sibut
CF|Lobaye|Mbaïki
CF|Mambéré|Carnot
CF|Mambéré-Kadéï|Berbérati
CF|Mbomou|Bangassou
CF|Nana-Grébizi|Kaga Bandoro
CF|Nana-Mambéré|Bouar
CF|Ombella-M'Poko|Bimbo;Bégoua
CF|Ouaka|Bambari
CF|Ouham|Bossangoa
CF|Ouham-Pendé|Bozoum
CF|Sangha-Mbaéré|Nola
CG|Bouenza|Nkayi;Madingou
CG|Brazzaville|Brazzaville
CG|Cuvette|Owando
CG|Likouala|Impfondo
CG|Niari|Dolisie
CG|Pointe-Noire|Pointe-Noire
CG|Sangha|Ouésso
CH|Basel-City|Basel
CH|Bern|Bern
CH|Fribourg|Fribourg
CH|Geneva|Geneva
CH|Grisons|Chur
CH|Lucerne|Luzern
CH|Neuchâtel|Neuchâtel
CH|Saint Gallen|Sankt Gallen
CH|Schaffhausen|Schaffhausen
CH|Thurgau|Frauenfeld
CH|Valais|Sitten
CH|Vaud|Lausanne
CH|Zug|Zug
CH|Zurich|Zürich;Winterthur
CI|Abidjan Autonomous District|Abidjan;Abobo;Koumassi;Marcory;Anyama
CI|Bas-Sassandra District|San-Pédro;Soubré
CI|Comoé District|Abengourou
CI|Denguélé District|Odienné
CI|Goh-Djiboua|Gagnoa;Divo
CI|Lacs District|Yamoussoukro;Daoukro;Dimbokro
CI|Lagunes District|Dabou
CI|Montagnes|Man;Duekoué
CI|Sassandra-Marahoue|Daloa;Bonon;Bouaflé
CI|Savanes District|Korhogo
CI|Vallée du Bandama District|Bouaké
CI|Woroba|Séguéla
CI|Zanzan District|Sinfra;Bondoukou
CK|Rarotonga|Avarua
CL|Antofagasta|Antofagasta;Calama
CL|Araucania|Temuco
CL|Arica y Parinacota Region|Arica
CL|Atacama|Copiapó
CL|Aysén|Coyhaique
CL|Biobio|Concepción;Talcahuano;Villa Mercedes;Los Ángeles;San Pedro de la Paz;Coronel
CL|Coquimbo Region|Coquimbo;La Serena
CL|Los Lagos Region|Puerto Montt;Osorno
CL|Los Ríos Region|Valdivia
CL|Maule Region|Talca;Curicó
CL|O'Higgins Region|Rancagua
CL|Region of Magallanes|Punta Arenas
CL|Santiago Metropolitan|Santiago;Puente Alto;Maipú;Ñuñoa;San Bernardo;Peñalolén;Quilicura;La Pintana;Renca;Colina;Lo Prado;Lampa
CL|Tarapacá|Iquique;Alto Hospicio
CL|Valparaiso|Viña del Mar;Valparaíso;Quilpué
CL|Ñuble|Chillán
CM|Adamaoua|Ngaoundéré
CM|Centre|Yaoundé
CM|East|Bertoua
CM|Far North|Maroua;Kousséri
CM|Littoral|Douala;Nkongsamba;Edéa
CM|North|Garoua
CM|North-West|Bamenda;Kumbo
CM|South|Ébolowa
CM|South-West|Kumba;Buea;Limbe
CM|West|Bafoussam;Foumban
CN||Chongming
CN|Anhui|Hefei;Fuyang;Huainan;Suzhou;Lu’an;Wuhu;Bozhou;Huaibei;Bengbu;Anqing;Chuzhou;Xuancheng;Ma’anshan;Chizhou
CN|Beijing|Beijing
CN|Chongqing|Chongqing;Wanzhou;Wanxian;Banan
CN|Fujian|Xiamen;Fuzhou;Putian;Quanzhou;Jinjiang;Longyan;Sanming;Zhangzhou
CN|Gansu|Lanzhou;Qingyang;Tianshui;Wuwei;Zhangye;Pingliang
CN|Guangdong|Shenzhen;Guangzhou;Dongguan;Foshan;Bao'an;Zhongshan;Shantou;Huizhou;Yunfu;Zhuhai;Jieyang;Jiangmen;Chaozhou;Qingyuan;Zhaoqing;Zhanjiang;Maoming;Yangjiang;Luohu District;Shaoguan;Meizhou;Puning;Changsha
CN|Guangxi|Nanning;Guilin;Liuzhou;Qinzhou;Guigang;Yulin;Hezhou;Laibin;Wuzhou;Baise;Beihai
CN|Guizhou|Guiyang;Zunyi;Liupanshui;Bijie;Anshun
CN|Hainan|Haikou;Sanya;Wenchang;Wanning;Qionghai
CN|Hebei|Shijiazhuang;Tangshan;Baoding;Handan;Sanhe;Langfang;Xingtai;Qinhuangdao;Zhangjiakou;Luancheng;Cangzhou;Hengshui
CN|Heilongjiang|Harbin;Daqing;Qiqihar;Hegang;Mudanjiang;Shuangyashan;Jiamusi;Daxing’anling
CN|Henan|Zhengzhou;Shangqiu;Nanyang;Kaifeng;Luoyang;Luohe;Xuchang;Xinyang;Anyang;Xinxiang;Pingdingshan;Jiaozuo;Zhumadian;Sanmenxia;Puyang;Hebi;Zhoukou
CN|Hubei|Wuhan;Shiyan;Yichang;Xiangyang;Jingzhou;Xiaogan;Huangshi;E’zhou;Jingmen;Suizhou;Xianning
CN|Hunan|Changsha;Changde;Guankou;Heshan;Zhuzhou;Hengyang;Yongzhou;Yueyang;Xiangtan;Chenzhou;Shaoyang;Huaihua
CN|Inner Mongolia|Hohhot;Baotou;Ordos;Bayan Nur;Ulanqab
CN|Jiangsu|Nanjing;Suzhou;Wuxi;Changzhou;Huai'an;Nantong;Kunshan;Lianyungang;Jiangyin;Changshu;Yancheng;Taizhou;Yangzhou;Suqian;Zhangjiagang;Yixing;Xuzhou;Zhenjiang;Taicang
CN|Jiangxi|Nanchang;Ganzhou;Jiujiang;Shangrao;Fuzhou;Yichun;Pingxiang;Xinyu;Ji’an
CN|Jilin|Changchun;Jilin;Siping;Tonghua
CN|Liaoning|Shenyang;Dalian;Anshan;Fushun;Panjin;Benxi;Huludao;Fuxin;Liaoyang;Dandong;Panshan;Jinzhou;Yingkou
CN|Ningxia|Wuzhong;Yinchuan;Zhongwei;Shizuishan
CN|Qinghai|Xining
CN|Shaanxi|Xi’an;Baoji;Weinan;Xianyang;Hanzhong;Ankang;Shangluo
CN|Shandong|Qingdao;Jinan;Zibo;Linyi;Yantai;Weifang;Tai’an;Heze;Jining;Liaocheng;Zhu Cheng City;Dongying;Laiwu;Zaozhuang;Weihai;Binzhou;Dezhou;Rizhao;Jiaozhou;Pingdu
CN|Shanghai|Shanghai;Puxi;Pudong;Minhang;Baoshan;Songjiang;Jiading;Qingpu;Putuo;Yangpu;Fengxiang;Xuhui;Jing’an;Zhabei;Jinshan;Changning;Hongkou;Huangpu
CN|Shanxi|Taiyuan;Lüliang;Datong;Jinzhong;Changzhi;Linfen;Yangquan;Yuncheng;Xinzhou
CN|Sichuan|Chengdu;Bazhong;Nanchong;Dazhou;Mianyang;Zigong;Neijiang;Meishan;Luzhou;Ziyang;Guang’an;Yibin;Panzhihua;Deyang;Leshan;Suining;Ya'an;Guangyuan;Mianzhu, Deyang, Sichuan
CN|Tianjin|Tianjin;Tanggu
CN|Tibet|Lhasa
CN|Xinjiang|Ürümqi;Shihezi;Korla;Aqsu;Kashgar
CN|Yunnan|Kunming;Qujing;Baoshan;Zhaotong;Mengzi;Chuxiong
CN|Zhejiang|Hangzhou;Ningbo;Puyang;Wenzhou;Shaoxing;Taizhou;Yiwu;Jinhua;Cixi;Jiaxing;Huzhou;Rui’an;Quzhou;Zhoushan;Shangyu;Guli
CO|Amazonas Department|Leticia
CO|Antioquia|Medellín;Bello;Itagüí;Envigado;Rionegro
CO|Arauca Department|Arauca
CO|Atlántico|Barranquilla;Soledad;Malambo;Sabanalarga
CO|Bogota D.C.|Bogotá;Kennedy
CO|Bolívar|Cartagena;Magangué
CO|Boyacá|Tunja;Sogamoso
CO|Caldas Department|Manizales
CO|Caquetá|Florencia
CO|Casanare Department|Yopal
CO|Cauca Department|Popayán
CO|Cesar Department|Valledupar
CO|Chocó|Quibdó
CO|Cundinamarca|Soacha;Facatativá;Madrid;Zipaquirá;Mosquera;Chía;Funza;Girardot City
CO|Córdoba|Montería
CO|Guaviare Department|San José del Guaviare
CO|Huila Department|Neiva;Pitalito
CO|La Guajira Department|Riohacha;Maicao
CO|Magdalena Department|Santa Marta
CO|Meta Department|Villavicencio
CO|Nariño|Pasto
CO|Norte de Santander Department|Cúcuta;Ocaña
CO|Putumayo Department|Mocoa
CO|Quindío Department|Armenia
CO|Risaralda Department|Pereira;Dosquebradas
CO|San Andres y Providencia|San Andrés
CO|Santander Department|Bucaramanga;Floridablanca;Barrancabermeja;Piedecuesta;Girón
CO|Sucre Department|Sincelejo
CO|Tolima Department|Ibagué
CO|Valle del Cauca Department|Cali;Buenaventura;Palmira;Tuluá;Cartago;Guadalajara de Buga
CR|Alajuela Province|Alajuela
CR|Cartago Province|Cartago
CR|Guanacaste Province|Liberia
CR|Heredia Province|Heredia
CR|Limón Province|Limón
CR|Puntarenas Province|Puntarenas
CR|San José|San José
CU|Artemisa|Artemisa
CU|Camagüey|Camagüey
CU|Ciego de Ávila Province|Ciego de Ávila
CU|Cienfuegos Province|Cienfuegos
CU|Granma Province|Bayamo;Manzanillo
CU|Guantánamo Province|Guantánamo
CU|Havana|Havana;Almendares;Diez de Octubre;Arroyo Naranjo;Mantilla;Boyeros;Fontanar;Ciudad Camilo Cienfuegos;San Miguel del Padrón;Centro Habana;Balcón de la Lisa;Plaza de la Revolución;Marianao;Cerro;Guanabacoa;Vedado;Alamar
CU|Holguín Province|Holguín
CU|Isla de la Juventud|Nueva Gerona
CU|Las Tunas Province|Las Tunas
CU|Matanzas Province|Matanzas
CU|Mayabeque|San José de las Lajas
CU|Pinar del Río|Pinar del Río
CU|Sancti Spíritus Province|Sancti Spíritus
CU|Santiago de Cuba Province|Santiago de Cuba;Palma Soriano
CU|Villa Clara Province|Santa Clara
CV|Praia|Praia
CV|São Vicente|Mindelo
CW||Willemstad
CX||Flying Fish Cove
CY|Ammochostos|Famagusta
CY|Keryneia|Kyrenia
CY|Larnaka|Larnaca
CY|Limassol|Limassol
CY|Nicosia|Nicosia
CY|Pafos|Paphos
CZ|Carlsbad Region|Karlovy Vary
CZ|Hradec Králové Region|Hradec Králové
CZ|Liberec Region|Liberec
CZ|Moravian-Silesian Region|Ostrava
CZ|Olomouc Region|Olomouc
CZ|Pardubice Region|Pardubice
CZ|Plzeň Region|Pilsen
CZ|Prague|Prague
CZ|South Bohemian Region|České Budějovice
CZ|South Moravian|Brno
CZ|Vysocina|Jihlava
CZ|Zlín|Zlín
CZ|Ústí nad Labem Region|Ústí nad Labem
DE|Baden-Wurttemberg|Stuttgart;Mannheim;Karlsruhe;Freiburg;Heidelberg;Heilbronn;Ulm;Pforzheim;Reutlingen
DE|Bavaria|Munich;Nuremberg;Augsburg;Regensburg;Würzburg;Fürth;Ingolstadt;Erlangen
DE|Brandenburg|Potsdam
DE|Bremen|Bremen;Bremerhaven
DE|Hamburg|Hamburg;Wandsbek;Hamburg-Nord;Hamburg-Mitte;Marienthal;Eimsbüttel;Altona;Harburg;Bergedorf
DE|Hesse|Frankfurt am Main;Wiesbaden;Kassel;Darmstadt;Offenbach
DE|Lower Saxony|Hannover;Braunschweig;Osnabrück;Oldenburg;Wolfsburg;Göttingen;Salzgitter;Hildesheim
DE|Mecklenburg-Vorpommern|Rostock;Schwerin
DE|North Rhine-Westphalia|Köln;Düsseldorf;Essen;Dortmund;Duisburg;Bochum;Wuppertal;Bielefeld;Bonn;Münster;Gelsenkirchen;Aachen;Mönchengladbach;Krefeld;Oberhausen;Hagen;Hamm;Mülheim;Herne;Solingen;Leverkusen;Neuss;Paderborn;Recklinghausen;Bottrop;Remscheid;Nippes;Porz am Rhein;Rodenkirchen;Siegen;Bergisch Gladbach;Moers
DE|Rheinland-Pfalz|Mainz;Ludwigshafen am Rhein;Koblenz;Trier
DE|Saarland|Saarbrücken
DE|Saxony|Dresden;Leipzig;Chemnitz
DE|Saxony-Anhalt|Magdeburg;Halle (Saale);Neue Neustadt
DE|Schleswig-Holstein|Kiel;Lübeck
DE|State of Berlin|Berlin;Neukölln;Kreuzberg;Prenzlauer Berg;Charlottenburg;Schöneberg;Friedrichshain;Marzahn;Mitte;Wilmersdorf
DE|Thuringia|Erfurt;Jena;Gera
DJ|Ali Sabieh|'Ali Sabieh
DJ|Djibouti|Djibouti;Balbala
DJ|Tadjourah|Tadjourah
DK|Capital Region|Copenhagen;Hillerød
DK|Central Jutland|Århus;Viborg
DK|North Denmark|Aalborg
DK|South Denmark|Odense;Vejle
DM|Saint George Parish|Roseau
DO|Azua Province|Azua
DO|Barahona Province|Santa Cruz de Barahona
DO|Duarte Province|San Francisco de Macorís
DO|El Seíbo|Santa Cruz de El Seibo
DO|Espaillat Province|Moca
DO|Hato Mayor Province|Hato Mayor del Rey
DO|Hermanas Mirabal|Salcedo
DO|La Altagracia Province|Salvaleón de Higüey;Punta Cana
DO|La Romana|La Romana
DO|La Vega|La Vega
DO|María Trinidad Sánchez|Nagua
DO|Monseñor Nouel|Bonao
DO|Nacional|Santo Domingo;Bella Vista
DO|Peravia|Baní
DO|Puerto Plata|Puerto Plata
DO|San Cristóbal|San Cristóbal
DO|San José de Ocoa|San José de Ocoa
DO|San Juan Province|San Juan de la Maguana
DO|San Pedro de Macorís|San Pedro de Macorís
DO|Santiago Province|Santiago de los Caballeros
DO|Santo Domingo Province|Santo Domingo Oeste;Santo Domingo Este
DO|Sánchez Ramírez|Cotuí
DO|Valverde Province|Mao
DZ|Adrar|Adrar
DZ|Algiers|Algiers;Bab Ezzouar;Bordj el Kiffan;Rouiba;Baraki
DZ|Annaba|Annaba
DZ|Aïn Defla|Aïn Defla
DZ|Aïn Témouchent|Aïn Temouchent
DZ|Batna|Batna
DZ|Biskra|Biskra
DZ|Blida|Blida
DZ|Bordj Bou Arréridj|Bordj Bou Arreridj;El Achir
DZ|Bouira|Bouïra
DZ|Boumerdes|Boumerdas
DZ|Béchar|Béchar
DZ|Béjaïa|Béjaïa
DZ|Chlef|Chlef
DZ|Constantine|Constantine
DZ|Djelfa|Djelfa
DZ|El Bayadh|El Bayadh
DZ|El Oued|El Oued
DZ|El Tarf|El Tarf
DZ|Ghardaia|Ghardaïa
DZ|Guelma|Guelma
DZ|Jijel|Jijel
DZ|Khenchela|Khenchela
DZ|Laghouat|Laghouat
DZ|M'Sila|M'Sila;Bou Saâda
DZ|Mascara|Mascara
DZ|Medea|Médéa
DZ|Mila|Mila
DZ|Mostaganem|Mostaganem
DZ|Oran|Oran
DZ|Ouargla|Ouargla
DZ|Oum el Bouaghi|Aïn Beïda;Oum el Bouaghi
DZ|Relizane|Relizane
DZ|Saida|Saïda
DZ|Sidi Bel Abbès|Sidi Bel Abbes
DZ|Skikda|Skikda
DZ|Souk Ahras|Souk Ahras
DZ|Sétif|Sétif;El Eulma
DZ|Tamanrasset|Tamanrasset
DZ|Tiaret|Tiaret
DZ|Tindouf|Tindouf
DZ|Tipaza|Tipasa
DZ|Tissemsilt|Tissemsilt
DZ|Tizi Ouzou|Tizi Ouzou
DZ|Tlemcen|Tlemcen
DZ|Touggourt|Touggourt
DZ|Tébessa|Tébessa
EC|Azuay|Cuenca
EC|Bolívar|Guaranda
EC|Canar|Azogues
EC|Carchi|Tulcán
EC|Chimborazo Province|Riobamba
EC|Cotopaxi|Latacunga
EC|El Oro|Machala
EC|Esmeraldas|Esmeraldas
EC|Guayas|Guayaquil;Eloy Alfaro;Daule;Milagro
EC|Imbabura|Ibarra
EC|Loja|Loja
EC|Los Ríos|Quevedo;Babahoyo
EC|Manabí|Portoviejo;Manta
EC|Morona-Santiago Province|Macas
EC|Orellana Province|Puerto Francisco de Orellana
EC|Pastaza Province|Puyo
EC|Pichincha|Quito
EC|Santa Elena|Santa Elena
EC|Santo Domingo de los Tsáchilas|Santo Domingo de los Colorados
EC|Sucumbíos|Nueva Loja
EC|Tungurahua Province|Ambato
EE|Harjumaa|Tallinn;Lasnamäe
EE|Pärnumaa|Pärnu
EE|Tartu|Tartu
EE|Viljandimaa|Viljandi
EG||Al Qāhirah al Jadīdah
EG|Alexandria|Alexandria
EG|Aswan|Kom Ombo;Aswān
EG|Asyut|Assiut;Manfalūţ;Abnūb;Abū Tīj;Dayrūţ
EG|Beheira|Damanhur;Rosetta;Idkū;Kafr ad Dawwār
EG|Beni Suweif|Banī Suwayf;Būsh;Al Fashn
EG|Cairo|Cairo;Madīnat an Naşr;Ḩadā’iq al Qubbah;New Cairo;Ḩalwān
EG|Dakahlia|Al Mansurah;Al Maţarīyah;Mīt Ghamr;Bilqās;Al Manzalah;As Sinbillāwayn;Ţalkhā;Dikirnis
EG|Damietta|Damietta
EG|Faiyum|Al Fayyum;Sinnūris
EG|Gharbia|Al Maḩallah al Kubrá;Tanta;Zefta
EG|Giza|Giza;6th of October City;Al Ḩawāmidīyah;Kirdāsah
EG|Ismailia|Ismailia
EG|Kafr el-Sheikh|Kafr ash Shaykh;Disūq
EG|Luxor|Luxor
EG|Matruh|Marsá Maţrūḩ
EG|Minya|Minya;Mallawī;Samālūţ;Maghāghah;Banī Mazār
EG|Monufia|Shibīn al Kawm;Munūf;Ashmūn
EG|New Valley|Al Khārijah
EG|North Sinai|Arīsh
EG|Port Said|Port Said
EG|Qalyubia|Shubrā al Khaymah;Al Khuşūş;Banhā;Qalyub;Al-'Ubūr
EG|Qena|Esna;Qina
EG|Red Sea|Hurghada
EG|Sharqia|Zagazig;Al ‘Āshir min Ramaḑān;Bilbeis;Abū Kabīr;Fāqūs
EG|Sohag|Sohag;Akhmīm;Girga;Ţahţā;Ţimā
EG|Suez|Suez
EH||Laayoune;Dakhla
ER|Anseba|Keren
ER|Maekel|Asmara
ER|Northern Red Sea|Massawa
ER|Southern Red Sea|Assab
ES|Andalusia|Sevilla;Málaga;Córdoba;Granada;Jerez de la Frontera;Almería;Marbella;Huelva;Dos Hermanas;Algeciras;Cadiz;Jaén
ES|Aragon|Zaragoza;Delicias
ES|Asturias|Gijón;Oviedo
ES|Balearic Islands|Palma
ES|Basque Country|Bilbao;Gasteiz / Vitoria;Donostia / San Sebastián;Barakaldo
ES|Canary Islands|Las Palmas de Gran Canaria;Santa Cruz de Tenerife;La Laguna;Telde
ES|Cantabria|Santander
ES|Castille and León|Valladolid;Burgos;Salamanca;León
ES|Castille-La Mancha|Albacete;Toledo
ES|Catalonia|Barcelona;Eixample;L'Hospitalet de Llobregat;Sant Martí;Terrassa;Badalona;Sabadell;Sants-Montjuïc;Horta-Guinardó;Nou Barris;Sarrià-Sant Gervasi;Sant Andreu;Tarragona;Lleida;Mataró;Gràcia;Santa Coloma de Gramenet;Reus;Ciutat Vella;Girona
ES|Ceuta|Ceuta
ES|Extremadura|Badajoz;Mérida
ES|Galicia|Vigo;A Coruña;Ourense;Santiago de Compostela
ES|La Rioja|Logroño
ES|Madrid|Madrid;Latina;Carabanchel;Puente de Vallecas;Fuencarral;Ciudad Lineal;Fuencarral-El Pardo;Móstoles;Alcalá de Henares;Fuenlabrada;Leganés;Getafe;Alcorcón;Hortaleza;San Blas-Canillejas;Tetuán de las Victorias;Madrid Centro;Arganzuela;Salamanca;Chamberí;Usera;Chamartín;Villaverde;Retiro;Torrejón de Ardoz;Moncloa-Aravaca;Alcobendas;Parla;Moratalaz
ES|Melilla|Melilla
ES|Murcia|Murcia;Cartagena
ES|Navarre|Pamplona
ES|Valencia|Valencia;Alicante;Elche;Castelló de la Plana;Orihuela
ET|Addis Ababa|Addis Ababa
ET|Amhara|Gonder;Bahir Dar;Dessie;Debre Birhan;Debre Mark’os;Kombolcha;Debre Tabor;Weldiya
ET|Bīnshangul Gumuz|Āsosa
ET|Central Ethiopia Regional State|Hosa’ina
ET|Dire Dawa|Dire Dawa
ET|Gambela|Gambēla
ET|Harari|Harar
ET|Oromiya|Nazrēt;Jimma;Shashamane;Bishoftu;Nek’emtē;Āsela;Sebeta;Burayu
ET|Sidama Region|Awasa
ET|Somali|Jijiga;Warder;Ārabī
ET|South Ethiopia Regional State|Sodo;Arba Minch;Dīla
ET|Tigray|Mek'ele;Ādīgrat;Inda Silasē
FI|Central Finland|Jyväskylä
FI|Central Ostrobothnia|Kokkola
FI|Kainuu|Kajaani
FI|Kanta-Häme|Hämeenlinna
FI|Kymenlaakso|Kouvola
FI|Lapland|Rovaniemi
FI|North Karelia|Joensuu
FI|North Ostrobothnia|Oulu
FI|North Savo|Kuopio
FI|Ostrobothnia|Vaasa
FI|Paijat-Hame|Lahti
FI|Pirkanmaa|Tampere
FI|Satakunta|Pori
FI|South Karelia|Lappeenranta
FI|South Ostrobothnia|Seinäjoki
FI|South Savo|Mikkeli
FI|Southwest Finland|Turku
FI|Uusimaa|Helsinki;Espoo;Vantaa;East Helsinki
FJ|Central|Suva
FJ|Northern|Labasa
FJ|Western|Lautoka
FK||Stanley
FM|Pohnpei State|Palikir - National Government Center
FO|Streymoy|Tórshavn
FR|Auvergne-Rhône-Alpes|Lyon;Saint-Étienne;Grenoble;Clermont-Ferrand;Villeurbanne;Lyon 03
FR|Bourgogne-Franche-Comté|Dijon;Besançon
FR|Brittany|Rennes;Brest
FR|Centre-Val de Loire|Tours;Orléans
FR|Corsica|Ajaccio
FR|Grand Est|Strasbourg;Reims;Metz;Mulhouse;Nancy
FR|Hauts-de-France|Lille;Amiens
FR|New Aquitaine|Bordeaux;Limoges
FR|Normandy|Le Havre;Rouen;Caen
FR|Occitanie|Toulouse;Montpellier;Nîmes;Perpignan
FR|Pays de la Loire|Nantes;Angers;Le Mans
FR|Provence-Alpes-Côte d'Azur|Marseille;Nice;Toulon;Aix-en-Provence
FR|Île-de-France|Paris;Marne La Vallée;Paris 15 Vaugirard;Paris 20 Ménilmontant;Cergy-Pontoise;Paris 18 Buttes-Montmartre;Paris 13 Gobelins;Paris 19 Buttes-Chaumont;Paris 13e Arrondissement;Paris 16 Passy;Paris 17 Batignolles-Monceau;Saint-Quentin-en-Yvelines;Paris 11e Arrondissement;Paris 12e Arrondissement;Paris 11 Popincourt;Paris 12 Reuilly;Paris 14 Observatoire;Montreuil;Boulogne-Billancourt;Argenteuil
GA|Estuaire|Libreville
GA|Haut-Ogooué|Franceville
GA|Moyen-Ogooué|Lambaréné
GA|Ngouni|Mouila
GA|Ogooué-Maritime|Port-Gentil
GA|Woleu-Ntem|Oyem
GB|England|London;Birmingham;Manchester;Sheffield;Leeds;Liverpool;Bristol;Leicester;Bradford;Coventry;Brent;Birkenhead;Nottingham;Islington;Reading;Kingston upon Hull;Preston;Newcastle upon Tyne;Southend-on-Sea;Brighton;Derby;Southampton;Wolverhampton;Plymouth;Stoke-on-Trent;Milton Keynes;City of Westminster;Northampton;Oldham;Bexley;Luton;Barking;Archway;Portsmouth;Swindon;Dudley;Sutton;St Helens;Ipswich;Wigan;Croydon;Warrington;Walsall;Mansfield;Sunderland;Ilford;Slough;Bournemouth;Peterborough;Oxford;Enfield Town;York;Telford;Poole;Burnley;Harrow;Huddersfield;Blackburn;Cambridge;Blackpool;Basildon;Norwich;Middlesbrough;Bolton;Stockport;High Wycombe;Gloucester;Exeter;Colchester;Tottenham;Salford;Newcastle under Lyme;Solihull;Watford;Saint Peters;Crawley;Burton upon Trent;Cheltenham;Rotherham;Worthing;Doncaster;Chesterfield;Chelmsford;Mendip;Sutton Coldfield;Wakefield;Walthamstow;Dagenham;Basingstoke;Maidstone;Bedford;Woking;Lincoln;West Bromwich;Eastbourne;Worcester;Bath;Gillingham;Becontree
GB|Northern Ireland|Belfast
GB|Scotland|Glasgow;Edinburgh;Aberdeen;Dundee
GB|Wales|Cardiff;Swansea;Newport
GD|Saint George Parish|Saint George's
GE|Abkhazia|Sokhumi
GE|Adjara|Batumi
GE|Guria|Ozurgeti
GE|Imereti|Kutaisi
GE|Kakheti|Telavi
GE|Kvemo Kartli|Rustavi
GE|Samegrelo and Zemo Svaneti|Zugdidi
GE|Shida Kartli|Gori
GE|Tbilisi|Tbilisi
GF|Guyane|Cayenne
GG|St Peter Port|Saint Peter Port
GH|Ashanti|Kumasi;Obuase
GH|Bono|Sunyani
GH|Bono East|Techiman
GH|Central|Cape Coast;Twifu Praso
GH|Eastern|Koforidua
GH|Greater Accra|Accra;Atsiaman;Ashaiman;Tema;Teshi Old Town;Amanfrom;Medina Estates
GH|Northern|Tamale
GH|Upper East|Bolgatanga
GH|Upper West|Wa
GH|Volta|Ho
GH|Western|Takoradi;Sekondi;Sekondi-Takoradi
GI||Gibraltar
GL|Sermersooq|Nuuk
GM|Banjul|Serekunda;Banjul
GM|Western|Brikama
GN|Boké Region|Kamsar
GN|Conakry|Conakry;Camayenne;Dixinn
GN|Faranah|Kissidougou
GN|Kankan Region|Kankan;Siguiri
GN|Kindia|Manéah;Dubréka;Kindia
GN|Labé Region|Labé
GN|Mamou Region|Mamou
GN|Nzérékoré Region|Nzérékoré
GP|Guadeloupe|Basse-Terre
GQ|Bioko Norte|Malabo
GQ|Kié-Ntem|Ebebiyin
GQ|Litoral|Bata
GR|Attica|Athens;Piraeus;Peristéri;Kallithéa
GR|Central Greece|Lamía
GR|Central Macedonia|Thessaloníki
GR|Crete|Irákleion
GR|East Macedonia and Thrace|Komotiní
GR|Epirus|Ioánnina
GR|Ionian Islands|Corfu
GR|North Aegean|Mytilene
GR|Peloponnese|Trípoli
GR|Thessaly|Lárisa
GR|West Greece|Pátra
GR|West Macedonia|Kozáni
GS||Grytviken
GT|Alta Verapaz|Cobán
GT|Baja Verapaz|Salamá
GT|Chimaltenango|Chimaltenango
GT|Chiquimula|Chiquimula
GT|Escuintla|Escuintla;Santa Lucía Cotzumalguapa
GT|Guatemala|Guatemala City;Villa Nueva;Mixco;Villa Canales;San Juan Sacatepéquez;Petapa;Chinautla
GT|Huehuetenango|Huehuetenango
GT|Izabal Department|Puerto Barrios
GT|Jalapa|Jalapa
GT|Jutiapa|Jutiapa
GT|Petén|Flores
GT|Quetzaltenango|Quetzaltenango;Coatepeque
GT|Quiché|Chichicastenango;Santa Cruz del Quiché
GT|Retalhuleu|Retalhuleu
GT|Sacatepéquez|Antigua Guatemala
GT|San Marcos|San Marcos
GT|Sololá|Sololá
GT|Suchitepeque|Mazatenango
GT|Totonicapán|Totonicapán
GT|Zacapa|Zacapa
GU|Dededo|Dededo Village
GU|Hagatna|Hagåtña
GU|Yigo|Yigo Village
GW|Bafatá|Bafatá
GW|Bissau|Bissau
GY|Demerara-Mahaica|Georgetown
GY|East Berbice-Corentyne|New Amsterdam
GY|Upper Demerara-Berbice|Linden
HK||Hong Kong;New Territories;Kowloon;Hong Kong Island
HK|Central and Western|Victoria
HK|Islands|San Tung Chung Hang;Tung Chung
HK|Kowloon City|Kowloon City;Kowloon City Centre
HK|Kwai Tsing District|Kwai Chung;Tsing Yi Town
HK|North District|Fanling
HK|Sai Kung District|Tseung Kwan O
HK|Sha Tin|Sha Tin;Ma On Shan
HK|Sham Shui Po District|Sham Shui Po
HK|Southern District|Aberdeen
HK|Tai Po|Tai Po
HK|Tsuen Wan|Tsuen Wan
HK|Tuen Mun|Tuen Mun
HK|Wan Chai|Wan Chai
HK|Wong Tai Sin District|Wong Tai Sin
HK|Yuen Long|Tin Shui Wai;Yuen Long San Hui;Yuen Long;Yuen Long Kau Hui
HN|Atlántida Department|La Ceiba
HN|Choluteca Department|Ciudad Choluteca
HN|Colón Department|Tocoa
HN|Comayagua Department|Siguatepeque;Comayagua
HN|Copán Department|Santa Rosa de Copán
HN|Cortés Department|San Pedro Sula;Puerto Cortez;Choloma
HN|El Paraíso Department|Danlí
HN|Francisco Morazán Department|Tegucigalpa
HN|Olancho Department|Catacamas;Juticalpa
HN|Yoro Department|Olanchito;El Progreso
HR|Bjelovar-Bilogora|Bjelovar
HR|Brod-Posavina|Slavonski Brod
HR|County of Osijek-Baranja|Osijek
HR|Dubrovnik-Neretva|Dubrovnik
HR|Karlovac|Karlovac
HR|Koprivnica-Križevci|Koprivnica
HR|Požega-Slavonia|Požega
HR|Primorje-Gorski Kotar|Rijeka
HR|Sisak-Moslavina|Sisak
HR|Split-Dalmatia|Split
HR|Varaždin|Varaždin
HR|Vukovar-Srijem|Vukovar
HR|Zadar|Zadar
HR|Zagreb|Zagreb
HR|Šibenik-Knin|Šibenik
HT|Artibonite|Saint-Marc;Dessalines;Gonaïves
HT|Grand'Anse|Jérémie
HT|Nippes|Miragoâne
HT|Nord|Cap-Haïtien
HT|Nord-Ouest|Port-de-Paix
HT|Ouest|Port-au-Prince;Carrefour;Delmas;Pétionville;Croix-des-Bouquets;Léogâne;Arcahaie;Tigwav
HT|Sud|Les Cayes
HT|Sud-Est|Jacmel
HU|Baranya|Pécs
HU|Bekes County|Békéscsaba
HU|Borsod-Abaúj-Zemplén|Miskolc
HU|Budapest|Budapest;Pest;Buda;Budapest XI. kerület;Zugló;Budapest III. kerület;Budapest XIII. kerület;Újpest
HU|Bács-Kiskun|Kecskemét
HU|Csongrád|Szeged
HU|Fejér|Székesfehérvár
HU|Győr-Moson-Sopron|Győr
HU|Hajdú-Bihar|Debrecen
HU|Heves County|Eger
HU|Jász-Nagykun-Szolnok|Szolnok
HU|Komárom-Esztergom|Tatabánya
HU|Nógrád|Salgótarján
HU|Somogy County|Kaposvár
HU|Szabolcs-Szatmár-Bereg|Nyíregyháza
HU|Tolna County|Szekszárd
HU|Vas County|Szombathely
HU|Veszprém|Veszprém
HU|Zala County|Zalaegerszeg
ID|Aceh|Banda Aceh;Lhokseumawe;Langsa;Subulussalam
ID|Bali|Denpasar;Klungkung;Singaraja;Sukawati;Negara
ID|Bangka–Belitung Islands|Pangkalpinang;Tanjung Pandan;Sungailiat
ID|Banten|Tangerang;South Tangerang;Serang;Cilegon;Curug;Rangkasbitung
ID|Bengkulu|Bengkulu
ID|Central Java|Semarang;Jepara;Surakarta;Pekalongan;Tegal;Cilacap;Purwokerto;Salatiga;Pemalang;Ungaran;Batang;Purwodadi;Adiwerna;Magelang;Klaten;Kedungwuni;Pati;Grogol
ID|Central Kalimantan|Palangkaraya;Sampit;Pangkalanbuun
ID|Central Papua|Timika
ID|Central Sulawesi|Palu;Toli-Toli
ID|East Java|Surabaya;Malang;Situbondo;Kediri;Jember;Probolinggo;Batu;Pasuruan;Madiun;Singosari;Blitar;Mojokerto;Sidoarjo;Jombang;Lumajang;Banyuwangi;Lawang;Pare
ID|East Kalimantan|Samarinda;Balikpapan;Loa Janan;Bontang
ID|East Nusa Tenggara|Kupang;Labuan Bajo
ID|Gorontalo|Gorontalo
ID|Jakarta|Jakarta
ID|Jambi|Jambi City;Sungai Penuh
ID|Lampung|Bandar Lampung;Metro
ID|Maluku|Ambon
ID|North Kalimantan|Tarakan
ID|North Maluku|Ternate;Sofifi
ID|North Sulawesi|Manado;Bitung;Kotamobagu
ID|North Sumatra|Medan;Percut;Binjai;Pematangsiantar;Padangsidempuan;Tanjungbalai;Sunggal;Perbaungan;Kisaran;Gunungsitoli;Tebingtinggi;Rantauprapat;Belawan
ID|Papua|Jayapura
ID|Riau|Batam;Pekanbaru;Dumai
ID|Riau Islands|Tanjung Pinang
ID|South Kalimantan|Banjarmasin;Banjarbaru;Martapura
ID|South Papua|Merauke
ID|South Sulawesi|Makassar;Palopo;Parepare;Watampone
ID|South Sumatra|Palembang;Lubuklinggau;Baturaja;Prabumulih
ID|Southeast Sulawesi|Kendari;Baubau
ID|Southwest Papua|Sorong
ID|West Java|Bekasi;Bandung;Depok;Bogor;Tasikmalaya;Cimahi;Sukabumi;Cibinong;Cirebon;Karawang;Cileungsir;Pasarkemis;Citeureup;Banjar;Ciputat;Ciampea;Rengasdengklok;Sumedang;Sawangan;Padalarang;Lembang;Purwakarta;Teluknaga;Cianjur;Pamulang;Cikupa;Plumbon;Banjaran;Astanajapura;Weru;Subang;Garut;Parung;Cikampek;Paseh;Indramayu;Sepatan;Soreang;Pamanukan;Kuningan;Cileunyi;Kresek;Ciamis;Pelabuhanratu;Cikarang;Arjawinangun;Sumedang Utara
ID|West Kalimantan|Pontianak;Singkawang
ID|West Nusa Tenggara|Mataram;Bima
ID|West Papua|Manokwari
ID|West Sumatra|Padang;Payakumbuh;Bukittinggi
ID|Yogyakarta|Yogyakarta;Depok
IE|Connacht|Gaillimh
IE|Leinster|Dublin;South Dublin;Swords
IE|Munster|Cork;Limerick
IL|Central District|Rishon LeTsiyyon;Petaẖ Tiqva;Netanya;Reẖovot;Kfar Saba;Ramla
IL|Haifa|Haifa
IL|Jerusalem|Jerusalem;West Jerusalem;Bet Shemesh
IL|Northern District|Nazareth
IL|Southern District|Ashdod;Beersheba;Ashkelon
IL|Tel Aviv|Tel Aviv;Bnei Brak;H̱olon;Ramat Gan;Bat Yam;Jaffa
IM|Douglas|Douglas
IN||Daman;Silvassa
IN|Andaman and Nicobar|Port Blair
IN|Andhra Pradesh|Rasapūdipalem;Vijayawada;Visakhapatnam;Guntur;Nellore;Kurnool;Kākināda;Rajamahendravaram;Kadapa;Tirupati;Anantapur;Gajuwaka;Vizianagaram;Eluru;Nandyāl;Ongole;Machilīpatnam;Adoni;Madanapalle;Proddatūr;Thenali;Chittoor;Hindupur;Bhimavaram;Srikakulam;Guntakal;Dharmavaram;Gudivāda;Narasaraopet;Tadepalligudem;Tadpatri;Mangalagiri;Amaravati;Chilakalūrupet
IN|Arunachal Pradesh|Itānagar
IN|Assam|Guwahati;Silchar;Dibrugarh;Jorhat;Nagaon;Tinsukia
IN|Bihar|Patna;Gaya;Bhāgalpur;Muzaffarpur;Bihār Sharīf;Darbhanga;Purnia;Arrah;Begusarai;Katihar;Munger;Chāpra;Dinapur Nizamat;Saharsa;Dinapore;Hājīpur;Sasarām;Madhurampur Dehri;Siwān;Bettiah;Mothīhāri;Bagaha;Kishanganj;Jamālpur;Jahānābād;Buxar;Aurangābād
IN|Chandigarh|Chandigarh
IN|Chhattisgarh|Raipur;Bhilai;Korba;Bilāspur;Durg;Rāj-Nāndgaon;Raigarh;Jagdalpur;Ambikāpur;Dhamtari;Chirmiri
IN|Delhi|Delhi;Najafgarh;Rohini;Narela;Karol Bāgh;New Delhi;Kirāri Sulemānnagar;Karāwalnagar;Nāngloi Jāt;Bhālswa Jahangirpur;Sultan Pur Majra;Hashtsāl;Deoli;Dalūpura;Burāri;Mustafābād;Gokalpur;Mandoli;Delhi Cantonment
IN|Goa|Mormugao;Vasco da Gama;Panaji
IN|Gujarat|Ahmedabad;Surat;Vadodara;Rājkot;Bhavnagar;Jamnagar;Bilimora;Jūnāgadh;Gandhinagar;Gāndhīdhām;Nadiād;Morvi;Anand;Mahesāna;Surendranagar;Verāval;Navsari;Bharūch;Vapi;Porbandar;Bhuj;Godhra;Pālanpur;Valsād;Kalol;Pātan;Botad;Vejalpur;Dohad;Jetpur;Amreli;Gondal;Deesa
IN|Haryana|Faridabad;Gorakhpur;Gurugram;Rohtak;Hisar;Karnāl;Panipat;Sonīpat;Yamuna Nagar;Panchkula;Bhiwāni;Ambāla;Sirsa;Bahadurgarh;Jīnd;Thānesar;Kaithal;Rewāri;Palwal;Jagādhri;Ambala Sadar
IN|Himachal Pradesh|Shimla
IN|Jammu and Kashmir|Srinagar;Jammu;Anantnag;Soyībug
IN|Jharkhand|Jamshedpur;Dhanbad;Ranchi;Bokāro;Mango;Deoghar;Phusro;Bhetia;Hazāribāgh;Chas;Giridih
IN|Karnataka|Bengaluru;Hubballi;Mysuru;Kalaburagi;Mangaluru;Belagavi;Davangere;Ballari;Vijayapura;Shivamogga;Tumkūr;Rāichūr;Bidar;Hosapete;Gadag-Betageri;Gadag;Udupi;Bhadrāvati;Robertsonpet;Hassan;Chitradurga;Kolār;Mandya;Chikmagalūr;Yelahanka;Gangavati;Bagalkot;Ranebennur
IN|Kerala|Kanayannur;Thiruvananthapuram;Kochi;Kozhikode;Kollam;Thrissur;Alappuzha;Palakkad;Kanhangad;Ponnāni;Malappuram
IN|Madhya Pradesh|Indore;Bhopal;Jabalpur;Gwalior;Ujjain;Punāsa;Dewas;Satna;Saugor;Ratlām;Rewa;Murwāra;Singrauli;Burhānpur;Khandwa;Morena;Bhind;Guna;Shivpuri;Chhindwāra;Vidisha;Chhatarpur;Mandsaur;Damoh;Pithampur;Narmadapuram;Khargone;Sehore;Nagda;Betūl;Seoni;Itārsi;Datia
IN|Maharashtra|Mumbai;Pune;Navi Mumbai;Nagpur;Thāne;Pimpri-Chinchwad;Nashik;Pimpri;Kalyān;Dombivali;Virār;Aurangabad;Shivaji Nagar;Sholapur;Bhiwandi;Bhayandar;Dhārāvi;Amravati;Borivli;Sāngli;Nanded;Kolhāpur;Ulhasnagar;Malegaon;Jalgaon;Akola;Latur;Dhule;Ahilyanagar;Chānda;Parbhani;Ichalkaranji;Jālna;Ambarnath;Panvel;Bhusawal;Shahuwadi;Badlapur;Beed;Gondiā;Yavatmāl;Satara;Barshi;Wardha;Achalpur;Dharashiv;Nandurbar;Udgīr;Hinganghāt;Airoli
IN|Manipur|Imphal
IN|Meghalaya|Shillong
IN|Mizoram|Aizawl
IN|Nagaland|Dimāpur;Kohima
IN|Odisha|Nowrangapur;Bhubaneswar;Cuttack;Brahmapur;Rourkela;Raurkela Industrial Township;Puri;Sambalpur;Balasore;Bhadrak;Baripāda
IN|Puducherry|Puducherry;Gundupālaiyam
IN|Punjab|Ludhiana;Amritsar;Jalandhar;Patiāla;Bathinda;Pathānkot;Hoshiārpur;Mohali;Moga;Batāla;Abohar;Māler Kotla;Khanna;Muktsar;Barnāla;Firozpur;Phagwāra
IN|Rajasthan|Jaipur;Jodhpur;Kota;Bikaner;Ajmer;Udaipur;Bhilwara;Alwar;Bharatpur;Sīkar;Sri Ganganagar;Pāli;Sūjāngarh;Tonk;Hanumāngarh;Kishangarh;Beāwar;Dhaulpur;Nimach;Sawai Madhopur;Chūru;Gangāpur;Jhunjhunūn;Bārān;Chittorgarh;Hindaun;Nāgaur;Bhiwadi;Būndi;Bānswāra
IN|Sikkim|Gangtok
IN|Tamil Nadu|Chennai;Coimbatore;Kallakurichi;Madurai;Tirunelveli;Teni;Tiruchirappalli;Tiruppur;Salem;Erode;Vellore;Ambattur;Thoothukudi;Avadi;Dindigul;Thanjavur;Rānipet;Tiruvottiyūr;Sivakasi;Karur;Pallāvaram;Ooty;Hosūr;Nāgercoil;Kanchipuram;Kumarapalayam;Kāraikkudi;Neyveli;Tambaram;Cuddalore;Kumbakonam;Alandur;Tiruvannamalai;Rajapalayam;Kurichchi;Madhavaram;Pudukkottai;Ambur;Nagapattinam
IN|Telangana|Hyderabad;Warangal;Rāmgundam;Kukatpally;Nizāmābād;Mulugu;Karīmnagar;Lal Bahadur Nagar;Ramagundam;Quthbullapur;Rāniganj;Secunderabad;Khammam;Mahbūbnagar;Nalgonda;Serilingampalle;Malkajgiri;Ādilābād;Uppal Kalan;Suriāpet;Miryalaguda;Jagtiāl
IN|Tripura|Agartala
IN|Uttar Pradesh|Kanpur;Lucknow;Agra;Meerut;Ghāziābād;Varanasi;Prayagraj;Alīgarh;Bareilly;Morādābād;Gorakhpur;Jājmau;Loni;Sahāranpur;Jhānsi;Muzaffarnagar;Mathura;Shāhjānpur;Fīrozābād;Rāmpur;Greater Noida;Noida;Kushinagar;Etāwah;Mau;Hāpur;Farrukhābād;Mirzāpur;Gyānpur;Bulandshahr;Sambhal;Raebareli;Bahraigh;Amroha;Jaunpur;Fatehpur;Sītāpur;Unnāo;Budaun;Orai;Fyzābād;Bānda;Lakhīmpur;Gondā City;Etah;Pīlibhīt;Deoria;Hāthras;Lalitpur;Hardoī;Azamgarh;Bastī;Chanduasi;Sultānpur;Pandit Deen Dayal Upadhyaya Nagar;Kanpur Cantonment;Khurja;Ghazīpur
IN|Uttarakhand|Dehradun;Haridwar;Rudrapur;Haldwani;Roorkee;Kashipur
IN|West Bengal|Kolkata;Howrah;Durgapur;Siliguri;Āsansol;Bhātpāra;Maheshtala;Shyamnagar;Rajpur Sonarpur;Pānihāti;Kāmārhāti;Kulti;Barddhamān;Bārāsat;Bāli;Baranagar;Naihāti;Uluberiya;Shrīrāmpur;Kharagpur;Chandannagar;Baharampur;Hugli;Haldia;Rāiganj;Malda;Madhyamgram;Jāmuria;Jaigaon;Medinīpur;Bālurghāt;Shāntipur;Bārākpur;Krishnanagar;Basirhat City;Hābra;Kānchrāpāra;Bānkura;Rānīganj;Khardah;Hālīsahar;Titāgarh;Dārjiling;Dam Dam;Puruliya;Bhadreswar;Rishra;Baidyabāti;Bangaon;Ashoknagar Kalyangarh;Navadwīp;Bānsbāria;Jalpāiguri
IQ|Al-Qadisiyah|Al Diwaniyah
IQ|Anbar|Ramadi;Al Fallūjah
IQ|Babil|Al Hillah;Al-Musayab;Nāḩiyat al Iskandarīyah
IQ|Baghdad|Baghdad;Sadr City;Abū Ghurayb;Al Maḩmūdīyah
IQ|Basra|Al Başrah al Qadīmah;Basrah;Abū al-Kahṣīb;Al Madīnah;Al Qurnah;Az Zubayr;Umm Qaşr;Al Fāw
IQ|Dhi Qar|Nasiriyah;Ash Shaţrah;Qal‘at Sukkar
IQ|Diyala|Khānaqīn;Al Miqdādīyah;Baqubah
IQ|Duhok|Dihok;Sumayl;Simele;Sīnah
IQ|Erbil|Erbil;Khasnahzān;Baḥarkah
IQ|Karbala|Karbala;Al Hindīyah
IQ|Kirkuk|Kirkuk
IQ|Maysan|Al ‘Amārah
IQ|Muthanna|As Samawah
IQ|Najaf|Najaf;Kufa
IQ|Nineveh|Al Mawşil al Jadīdah;Mosul;'Ākra
IQ|Salah ad Din|Bayjī;Ash Sharqāt;Sāmarrā’;Ţūz Khūrmātū;Tikrīt
IQ|Sulaymaniyah|Sulaymaniyah;Kelar;Qeładizê;Rānyah
IQ|Wasit|Al-Kut;An Nu‘mānīyah
IR|Alborz Province|Karaj;Naz̧arābād;Kamālshahr;Moḩammad Shahr
IR|Ardabil Province|Ardabīl;Pārsābād
IR|Bushehr|Bushehr;Borāzjān
IR|Chaharmahal and Bakhtiari|Shahr-e Kord
IR|East Azerbaijan|Tabriz;Marāgheh;Marand;Mīāneh;Ahar
IR|Fars|Shiraz;Marvdasht;Jahrom;Shahr-e Ṣadrā;Kāzerūn
IR|Gilan Province|Rasht;Bandar-e Anzalī;Lāhījān
IR|Golestan|Gorgān;Gonbad-e Kāvūs
IR|Hamadan Province|Hamadān;Malāyer
IR|Hormozgan|Bandar Abbas
IR|Ilam Province|Īlām
IR|Isfahan|Isfahan;Kashan;Kāshān;Khomeynī Shahr;Najafābād;Shāhīn Shahr;Shahreẕā;Bahārestān
IR|Kerman|Kerman;Sirjan;Rafsanjān;Jīroft
IR|Kermanshah Province|Kermanshah
IR|Khuzestan|Ahvaz;Khorramshahr;Dezful;Abadan;Bandar-e Māhshahr;Andīmeshk;Behbahān;Īz̄eh;Shūshtar;Masjed Soleymān
IR|Kohgiluyeh and Boyer-Ahmad|Yasuj
IR|Kurdistan Province|Sanandaj;Saqqez;Marīvān;Bāneh
IR|Lorestan Province|Khorramabad;Borūjerd;Dorūd
IR|Markazi|Arāk;Sāveh
IR|Māzandarān|Sari;Āmol;Qā’em Shahr;Bābol;Chālūs
IR|North Khorasan|Bojnūrd
IR|Qazvin Province|Qazvin
IR|Qom Province|Qom;Shahrak-e Pardīsān
IR|Razavi Khorasan|Mashhad;Marāgheh;Sabzevar;Neyshābūr;Kāshmar;Torbat-e Ḩeydarīyeh;Qūchān
IR|Semnan|Shahrud;Semnan
IR|Sistan and Baluchestan|Zahedan;Iranshahr;Zābol
IR|South Khorasan Province|Bīrjand
IR|Tehran|Tehran;Eslamshahr;Shahrīār;Qods;Qarchak;Golestān;Pākdasht;Varāmīn;Nasīm Shahr;Nasimshahr;Fardīs;Shahre Jadide Andisheh;Andīsheh;Pardīs;Robāţ Karīm
IR|West Azerbaijan|Orūmīyeh;Khūy;Būkān;Piranshahr;Mahābād;Mīāndoāb
IR|Yazd Province|Yazd
IR|Zanjan|Zanjan
IS|Capital Region|Reykjavík
IT|Abruzzo|Pescara;L'Aquila
IT|Aosta Valley|Aosta
IT|Apulia|Bari;Taranto;Foggia
IT|Basilicate|Potenza
IT|Calabria|Reggio Calabria;Catanzaro
IT|Campania|Naples;Salerno
IT|Emilia-Romagna|Bologna;Parma;Modena;Reggio nell'Emilia;Rimini;Ferrara;Forlì;Piacenza
IT|Friuli Venezia Giulia|Trieste;Udine
IT|Lazio|Rome;Acilia-Castel Fusano-Ostia Antica
IT|Liguria|Genoa
IT|Lombardy|Milan;Brescia;Quarto Oggiaro;Monza;Bergamo
IT|Molise|Campobasso
IT|Piedmont|Turin;Circoiscrizione II;Circoiscrizione VIII;Circoiscrizione III;Circoiscrizione V;Circoiscrizione VI;Novara
IT|Sardinia|Cagliari
IT|Sicily|Palermo;Catania;Messina;Siracusa
IT|The Marches|Ancona
IT|Trentino-Alto Adige|Trento;Bolzano
IT|Tuscany|Florence;Prato;Livorno;Pisa;Arezzo
IT|Umbria|Perugia;Terni
IT|Veneto|Verona;Padua;Mestre;Vicenza;Venice
JE|St Helier|Saint Helier
JM|Clarendon|May Pen
JM|Kingston|Kingston
JM|Manchester|Mandeville
JM|Saint Andrew Parish|New Kingston
JM|Saint Catherine Parish|Spanish Town;Portmore
JM|Saint James Parish|Montego Bay
JO|Ajloun|‘Ajlūn
JO|Amman|Amman;Ḩayy Khildā;Khuraybat as Sūq;Wādī as Sīr
JO|Aqaba|Aqaba
JO|Balqa|Ṣuwayliḥ;As Salţ
JO|Irbid|Irbid;Ar Ramthā
JO|Jerash|Jarash
JO|Karak|Karak City
JO|Madaba|Mādabā
JO|Mafraq|Mafraq
JO|Ma’an|Ma'an
JO|Tafielah|Aţ Ţafīlah
JO|Zarqa|Zarqa;Russeifa
JP|Aichi|Nagoya;Toyota;Okazaki;Ichinomiya;Toyohashi;Kasugai;Anjō;Toyokawa;Nishio;Kariya;Komaki;Inazawa;Seto;Handa;Tōkai
JP|Akita|Akita
JP|Aomori|Aomori;Hachinohe;Hirosaki
JP|Chiba|Chiba;Honchō;Matsudo;Ichikawa;Kashiwa;Ichihara;Nagareyama;Yachiyo;Narashino;Sakura;Urayasu;Noda;Kisarazu;Narita;Abiko;Kamagaya;Inzai
JP|Ehime|Matsuyama;Shinagawa;Imabari;Niihama;Saijō
JP|Fukui|Fukui-shi
JP|Fukuoka|Fukuoka;Kitakyushu;Kurume;Ōmuta;Iizuka;Kasuga;Chikushino-shi;Ōnojō
JP|Fukushima|Iwaki;Kōriyama;Fukushima;Aizu-Wakamatsu
JP|Gifu|Gifu;Ōgaki;Kakamigahara;Tajimi;Kani
JP|Gunma|Takasaki;Maebashi;Ōta;Isesaki;Kiryū
JP|Hiroshima|Hiroshima;Fukuyama;Kure;Higashihiroshima;Onomichi;Hatsukaichi
JP|Hokkaido|Sapporo;Asahikawa;Hakodate;Tomakomai;Kushiro;Obihiro;Ebetsu;Kitami;Otaru
JP|Hyōgo|Kobe;Himeji;Nishinomiya;Amagasaki;Akashi;Kakogawachō-honmachi;Takarazuka;Itami;Kawanishi;Sandachō
JP|Ibaraki|Suginami;Mito;Tsukuba;Hitachi;Hitachi-Naka;Katsuta;Tsuchiura;Koga;Toride;Chikusei
JP|Ishikawa|Kanazawa;Matsutō;Komatsu
JP|Iwate|Morioka;Ichinoseki;Ōshū
JP|Kagawa|Takamatsu;Marugame
JP|Kagoshima|Kagoshima;Kirishima;Kanoya
JP|Kanagawa|Yokohama;Kawasaki;Aihara;Sagamihara;Fujisawa;Yokosuka;Hiratsuka;Chigasaki;Yamato;Bunkyo;Minamirinkan;Atsugi;Odawara;Kamakura;Hadano;Ebina;Zama;Isehara
JP|Kochi|Kochi
JP|Kumamoto|Kumamoto;Kotō;Honmachi
JP|Kyoto|Kyoto;Uji
JP|Mie|Yokkaichi;Tsu;Suzuka;Matsusaka;Kuwana;Ise
JP|Miyagi|Sendai;Ishinomaki;Ōsaki
JP|Miyazaki|Miyazaki;Miyakonojō;Nobeoka
JP|Nagano|Nagano;Matsumoto;Ueda;Iida
JP|Nagasaki|Nagasaki;Sasebo;Isahaya
JP|Nara|Nara-shi;Kashihara-shi;Kashiwara;Ikoma
JP|Niigata|Niigata;Nagaoka;Jōetsu
JP|Oita|Ōita;Beppu
JP|Okayama|Okayama;Kurashiki;Tsuyama
JP|Okinawa|Naha;Okinawa;Uruma;Urasoe;Ginowan
JP|Osaka|Osaka;Sakai;Higashiosaka;Hirakata;Toyonaka;Suita;Takatsuki;Ibaraki;Yao;Neyagawa;Kishiwada;Izumi;Moriguchi;Minoh;Tondabayashichō;Kadoma;Matsubara;Daitō;Habikino;Ikeda;Kawachi-Nagano;Izumisano
JP|Saga|Saga;Karatsu
JP|Saitama|Saitama;Kawaguchi;Kawagoe;Koshigaya;Tokorozawa;Sōka;Kasukabe;Ageo;Kumagaya;Niiza;Sayama;Kukichūō;Iruma;Misato, Saitama;Fukayachō;Asaka;Shimotoda;Kōnosu;Fujimino;Kazo;Iwatsuki;Yono;Sakado
JP|Shiga|Ōtsu;Kusatsu;Hikone;Nagahama;Youkaichi
JP|Shimane|Matsue;Izumo
JP|Shizuoka|Hamamatsu;Shizuoka;Fuji;Numazu;Iwata;Fujieda;Yaizu;Fujinomiya;Kakegawa;Mishima
JP|Tochigi|Utsunomiya;Oyama;Tochigi;Ashikaga;Sano;Nasushiobara
JP|Tokushima|Tokushima
JP|Tokyo|Tokyo;Setagaya;Ōta;Edogawe;Adachi;Itabashi;Hachiōji;Katsushika;Machida;Shinjuku;Nakano;Kita;Toshima;Meguro;Sumida;Fuchū;Minato City;Chōfu;Shibuya;Arakawa;Taito;Nishi-Tokyo-shi;Kodaira;Kamirenjaku;Hino;Tachikawa;Chūō;Higashimurayama;Musashino;Tama;Ōme;Kokubunji;Koganei;Higashikurume;Akishima
JP|Tottori|Tottori-shi;Yonago
JP|Toyama|Toyama;Takaoka
JP|Wakayama|Minato;Wakayama
JP|Yamagata|Yamagata;Tsuruoka;Sakata
JP|Yamaguchi|Shimonoseki;Yamaguchi;Ube;Shūnan;Iwakuni;Hōfu;Tokuyama
JP|Yamanashi|Kofu
KE|Baringo|Kabarnet
KE|Bungoma County|Bungoma
KE|Busia County|Busia
KE|Elegeyo-Marakwet|Iten
KE|Embu County|Embu
KE|Garissa County|Garissa
KE|Homa Bay County|Homa Bay
KE|Isiolo County|Isiolo
KE|Kajiado County|Ongata Rongai;Kitengela;Ngong
KE|Kakamega County|Kakamega;Khwisero
KE|Kericho County|Kericho
KE|Kiambu County|Ruiru;Kikuyu;Karuri;Limuru;Juja;Kiambu
KE|Kilifi County|Malindi;Kilifi
KE|Kisii County|Kisii
KE|Kisumu County|Kisumu
KE|Kwale County|Matuga
KE|Lamu|Lamu
KE|Machakos County|Mwala;Mlolongo;Machakos
KE|Mandera County|Mandera
KE|Meru County|Meru
KE|Migori County|Migori
KE|Mombasa County|Mombasa;Jomvu
KE|Murang'A|Karuri
KE|Nairobi County|Nairobi;Thika;Lang'ata
KE|Nakuru County|Nakuru;Naivasha
KE|Narok County|Narok
KE|Nyandarua County|Ol Kalou
KE|Nyeri County|Nyeri
KE|Samburu County|Maralal
KE|Trans Nzoia|Kitale
KE|Turkana County|Lodwar
KE|Uasin Gishu County|Eldoret
KE|Wajir County|Wajir
KE|West Pokot County|Kapenguria
KG|Bishkek|Bishkek
KG|Issyk-Kul|Karakol
KG|Jalal-Abad Region|Manas
KG|Naryn Region|Naryn
KG|Osh Region|Osh
KG|Talas Region|Talas
KH|Banteay Meanchey|Sisophon
KH|Battambang|Battambang
KH|Kampong Cham|Kampong Cham
KH|Kampong Chhnang|Kampong Chhnang
KH|Kampong Speu Province|Kampong Speu
KH|Kampot|Kampot
KH|Kandal|Ta Khmau
KH|Koh Kong|Koh Kong
KH|Phnom Penh|Phnom Penh
KH|Preah Sihanouk|Sihanoukville
KH|Preah Vihear|Tbeng Meanchey
KH|Prey Veng|Prey Veng
KH|Pursat|Pursat
KH|Siem Reap|Siem Reap
KH|Stung Treng|Stung Treng
KH|Svay Rieng|Svay Rieng
KH|Takeo|Takeo
KH|Tboung Khmum|Suong
KI|Gilbert Islands|Tarawa
KM|Anjouan|Moutsamoudou
KM|Grande Comore|Moroni
KN|Saint George Basseterre|Basseterre
KP|Chagang|Kanggye;Manp’o
KP|Kaesong|Kaesŏng
KP|Kangwŏn-do|Wŏnsan
KP|Nampo|Namp’o
KP|North Hamgyong|Chongjin
KP|North Hwanghae|Sariwŏn-si;Songnim-ni
KP|P'yŏngan-bukto|Sinŭiju
KP|Pyongyang|Pyongyang;Man’gyŏngdae-ri
KP|Rason|Rajin
KP|South Hamgyong|Hamhŭng;Hŭngnam;Changam-ch’on;Sinp’o
KP|South Hwanghae|Haeju;Paech’ŏn-ŭp;Ch’ŏngdan-ŭp;Sinch’ŏn-ŭp;Ŭllyul;Kangnyŏng
KP|South Pyongan|Sunch’ŏn;Kaech’ŏn;Tŏkch’ŏn;Paek'ak;Chaeryŏng-ni;Kangsŏn;P’yŏngsŏng
KP|Yanggang-do|Hyesan
KR|Busan|Busan;Gijang
KR|Chungcheongnam-do|Cheonan;Hongseong
KR|Daegu|Daegu
KR|Daejeon|Daejeon
KR|Gangwon-do|Wŏnju;Chuncheon;Gangneung;Donghae City
KR|Gwangju|Gwangju;Masan
KR|Gyeonggi-do|Suwon;Goyang-si;Seongnam-si;Bucheon-si;Hwaseong-si;Ansan-si;Anyang-si;Uijeongbu-si;Pyeongtaek;Gwangmyeong;Gunpo;Hanam;Osan;Gimpo-si;Icheon-si;Guri-si;Yangju;Yeoju;Hwado
KR|Gyeongsangbuk-do|Pohang;Gumi;Gyeongsan-si;Gyeongju;Andong;Gimcheon;Sangju
KR|Gyeongsangnam-do|Changwon;Kimhae;Yangsan;Chinju;Geoje
KR|Incheon|Incheon
KR|Jeju-do|Jeju City;Seogwipo
KR|Jeollabuk-do|Jeonju;Iksan;Gunsan;Jeongeup
KR|Jeollanam-do|Suncheon;Yeosu;Mokpo;Gwangyang;Muan
KR|North Chungcheong|Cheongju-si;Chungju
KR|Sejong-si|Sejong
KR|Seoul|Seoul;Siheungdong
KR|Ulsan|Ulsan
KW|Al Asimah|Kuwait City
KW|Al Aḩmadī|Al Aḩmadī
KW|Al Farwaniyah|Al Farwānīyah
KW|Al Jahra Governorate|Al Jahrā’
KW|Hawalli|Ḩawallī;As Sālimīyah
KW|Mubārak al Kabīr|Şabāḩ as Sālim
KY|George Town|George Town
KZ|Abai Region|Semey
KZ|Aktobe|Aktobe
KZ|Almaty|Almaty
KZ|Aqmola|Kokshetau
KZ|Astana|Astana
KZ|Atyrau Oblisi|Atyrau
KZ|Baikonur|Baikonur
KZ|East Kazakhstan|Ust-Kamenogorsk
KZ|Karaganda|Karagandy;Temirtau
KZ|Kostanay|Kostanay;Rudnyy
KZ|Kyzylorda|Kyzylorda
KZ|Mangystau|Aktau;Zhanaozen
KZ|North Kazakhstan|Petropavl
KZ|Pavlodar Region|Pavlodar;Ekibastuz
KZ|Shymkent|Shymkent
KZ|Turkistan|Turkistan
KZ|Ulytau Region|Zhezqazghan
KZ|West Kazakhstan|Oral
KZ|Zhambyl|Taraz
KZ|Zhetysu Region|Taldykorgan
LA|Bolikhamsai|Pakxan
LA|Champasak Province|Pakse
LA|Houaphan|Xam Nua
LA|Khammouane Province|Thakhèk
LA|Luang Prabang Province|Luang Prabang
LA|Oudômxai|Muang Xay
LA|Savannakhet Province|Savannakhet
LA|Vientiane Prefecture|Vientiane
LA|Xiangkhoang|Muang Phônsavan
LB|Baalbek-Hermel Governorate|Baalbek
LB|Beirut|Beirut;Ra’s Bayrūt
LB|Bekaa|Zahlé
LB|Mount Lebanon|Aley
LB|Nabatieh|Nabatîyé et Tahta
LB|North Lebanon|Tripoli
LB|South Governorate|Sidon;Tyre
LC|Castries|Castries
LI|Vaduz|Vaduz
LK|Central Province|Kandy
LK|Eastern Province|Trincomalee;Kalmunai
LK|North Central Province|Anuradhapura
LK|North Western Province|Kurunegala
LK|Northern Province|Jaffna
LK|Sabaragamuwa Province|Ratnapura
LK|Southern Province|Galle
LK|Uva Province|Badulla
LK|Western Province|Colombo;Dehiwala-Mount Lavinia;Maharagama;Moratuwa;Negombo;Pita Kotte;Sri Jayewardenepura Kotte
LR|Bong County|Gbarnga
LR|Grand Bassa County|Buchanan
LR|Grand Gedeh County|Zwedru
LR|Lofa County|Voinjama
LR|Margibi County|Kakata
LR|Maryland County|Harper
LR|Montserrado County|Monrovia;Bensonville
LS|Leribe|Leribe
LS|Mafeteng District|Mafeteng
LS|Maseru District|Maseru
LS|Mohale's Hoek District|Mohale’s Hoek
LS|Qacha's Nek District|Qacha’s Nek
LS|Quthing|Quthing
LT|Alytus|Alytus
LT|Kaunas|Kaunas
LT|Klaipėda County|Klaipėda
LT|Marijampolė County|Marijampolė
LT|Panevėžys|Panevėžys
LT|Siauliai|Šiauliai
LT|Tauragė County|Taurage
LT|Telsiai|Telsiai
LT|Utena|Utena
LT|Vilnius|Vilnius
LU|Luxembourg|Luxembourg
LV||Daugavpils
LV|Jelgava|Jelgava
LV|Jēkabpils Municipality|Jēkabpils
LV|Jūrmala|Jūrmala
LV|Liepaja|Liepāja
LV|Ogre|Ogre
LV|Riga|Riga
LV|Rēzekne|Rēzekne
LV|Valmiera|Valmiera
LV|Ventspils|Ventspils
LY|Al Butnan|Tobruk
LY|Al Jabal al Akhdar|Al Bayḑā’
LY|Al Jafarah|Janzūr
LY|Al Marj|Al Marj
LY|Al Marqab|Al Khums
LY|Al Wahat|Ajdabiya
LY|An Nuqat al Khams|Al Ajaylat;Al Jumayl;Zuwārah
LY|Az Zawiyah|Az Zāwīyah;Zawiya
LY|Banghazi|Benghazi
LY|Darnah|Darnah
LY|Ghat|Ghat
LY|Jabal al Gharbi|Gharyan
LY|Misratah|Misratah;Zliten
LY|Murzuq District|Murzuq
LY|Nalut|Nālūt
LY|Sabha District|Sabha;Al Jadīd
LY|Surt|Sirte
LY|Tripoli|Tripoli;Qaşr Bin Ghashīr;Tājūrā’
LY|Wadi al Hayat|Ubari
MA|Beni Mellal-Khenifra|Khouribga;Beni Mellal;Khenifra;Al Fqih Ben Çalah;Oued Zem
MA|Casablanca-Settat|Casablanca;Mohammedia;El Jadida;Dar Bouazza;Settat;Berrechid;Bouskoura
MA|Drâa-Tafilalet|Errachidia
MA|Fes-Meknes|Fes;Meknes;Taza;Fès al Bali
MA|Guelmim-Oued Noun|Guelmim
MA|Marrakesh-Safi|Marrakesh;Safi;El Kelaa des Srarhna
MA|Oriental|Oujda;Nador;Berkane;Taourirt
MA|Rabat-Salé-Kénitra|Rabat;Salé;Kenitra;Temara;Salé Al Jadida;Khemisset;Sidi Slimane
MA|Souss-Massa|Agadir;Ait Melloul;Inezgane;Dchira El Jihadia
MA|Tanger-Tetouan-Al Hoceima|Tangier;Tétouan;Al Hoceïma;Ksar El Kebir;Larache
MC|Municipality of Monaco|Monaco
MD|Bender Municipality|Bender
MD|Bălţi|Bălţi
MD|Cahul|Cahul
MD|Chișinău Municipality|Chisinau
MD|Căuşeni|Căuşeni
MD|Gagauzia|Comrat
MD|Orhei|Orhei
MD|Raionul Edineţ|Edineţ
MD|Soroca District|Soroca
MD|Transnistria|Tiraspol
MD|Ungheni|Ungheni
ME|Opština Nikšić|Nikšić
ME|Podgorica|Podgorica
MF||Marigot
MG||Manakara
MG|Alaotra Mangoro|Ambatondrazaka
MG|Amoron'i Mania|Ambositra
MG|Analamanga|Antananarivo
MG|Analanjirofo|Fenoarivo Atsinanana
MG|Androy|Ambovombe
MG|Anosy|Tôlanaro
MG|Atsimo-Andrefana|Toliara
MG|Atsimo-Atsinanana|Farafangana
MG|Atsinanana|Toamasina
MG|Betsiboka|Maevatanana
MG|Boeny|Mahajanga
MG|Bongolava|Tsiroanomandidy
MG|Diana|Antsiranana
MG|Menabe|Morondava
MG|Sava|Sambava
MG|Sofia|Antsohihy
MG|Upper Matsiatra|Fianarantsoa
MG|Vakinankaratra|Antsirabe
MH|Majuro Atoll|Majuro
MK|Bitola|Bitola
MK|Centar Zhupa|Centar Župa
MK|Gevgelija|Gevgelija
MK|Gostivar|Gostivar
MK|Grad Skopje|Skopje
MK|Kavadarci|Kavadarci
MK|Kichevo|Kičevo
MK|Kochani|Kochani
MK|Kriva Palanka|Kriva Palanka
MK|Kumanovo|Kumanovo
MK|Lipkovo|Lipkovo
MK|Ohrid|Ohrid
MK|Prilep|Prilep
MK|Radovish|Radovis
MK|Shtip|Shtip
MK|Struga|Struga
MK|Strumica|Strumica
MK|Tearce|Tearce
MK|Tetovo|Tetovo
MK|Veles|Veles
MK|Zhelino|Zelino
ML|Bamako|Bamako
ML|Gao|Gao
ML|Kayes|Kayes
ML|Koulikoro|Kalaban Koro;Kati;Koulikoro
ML|Mopti|Mopti
ML|Sikasso|Sikasso;Koutiala
ML|Ségou|Ségou;San
ML|Tombouctou|Timbuktu
MM|Ayeyarwady|Pathein;Hinthada
MM|Bago Region|Bago;Pyay;Taungoo
MM|Chin State|Hakha
MM|Kachin State|Myitkyina
MM|Kayin State|Hpa-An
MM|Magway|Pakokku;Yenangyaung;Magway
MM|Mandalay Region|Mandalay;Amarapura;Meiktila;Myingyan;Pyin Oo Lwin
MM|Mon|Mawlamyine;Thaton
MM|Nay Pyi Taw|Nay Pyi Taw
MM|Rakhine|Kyaukpyu;Sittwe;Ann
MM|Sagaing Region|Kalemyo;Monywa;Sagaing
MM|Shan State|Yawnghwe;Kēng Tung;Mu-se;Taunggyi;Lashio;Möng Yang
MM|Tanintharyi Region|Myeik;Dawei
MM|Yangon|Yangon;Hlaingthaya;Insein;Mingaladon;Kyauktan;Mingala Tangnyunt;Kyimyindine;Set Ka Lay
MN|Bayan-Ölgii Province|Ölgii
MN|Bayankhongor|Bayanhongor
MN|Darhan Uul|Darhan
MN|Hovd|Khovd
MN|Khövsgöl Province|Murun-kuren
MN|Orhon|Erdenet
MN|Selenge Province|Sühbaatar
MN|Ulaanbaatar|Ulan Bator
MN|Uvs Province|Ulaangom
MN|Övörhangay|Arvayheer
MO||Macau
MO|Our Lady of Carmo|Taipa
MP|Saipan|Saipan
MQ|Martinique|Fort-de-France
MR||Nouakchott
MR|Adrar|Atar
MR|Assaba|Kiffa
MR|Dakhlet Nouadhibou|Nouadhibou
MR|Gorgol|Kaédi
MR|Hodh Ech Chargi|Néma
MR|Tiris Zemmour|Zouerate
MR|Trarza|Rosso
MS|Saint Anthony|Plymouth
MT|Birkirkara|Birkirkara
MT|Valletta|Valletta
MU|Plaines Wilhems|Vacoas;Beau Bassin-Rose Hill
MU|Port Louis|Port Louis
MV|Kaafu Atoll|Male
MW|Central Region|Lilongwe
MW|Northern Region|Mzuzu
MW|Southern Region|Blantyre;Zomba
MX|Aguascalientes|Aguascalientes
MX|Baja California|Tijuana;Mexicali;Ensenada;Rosarito
MX|Baja California Sur|La Paz;Cabo San Lucas;San José del Cabo
MX|Campeche|Campeche;Ciudad del Carmen
MX|Chiapas|Tuxtla;Tapachula;San Cristóbal de las Casas;Comitán
MX|Chihuahua|Ciudad Juárez;Chihuahua;Cuauhtémoc;Ciudad Delicias;Hidalgo del Parral
MX|Coahuila|Torreón;Saltillo;Ciudad Acuña;Monclova;Piedras Negras
MX|Colima|Manzanillo;Colima;Ciudad de Villa de Álvarez
MX|Durango|Victoria de Durango;Gómez Palacio
MX|Guanajuato|León de los Aldama;Irapuato;Celaya;San Miguel de Allende;Salamanca;Guanajuato
MX|Guerrero|Acapulco de Juárez;Chilpancingo;Iguala de la Independencia
MX|Hidalgo|Pachuca de Soto;Tulancingo
MX|Jalisco|Zapopan;Guadalajara;Tlaquepaque;Tonalá;Puerto Vallarta;Ciudad Guzmán
MX|Mexico City|Mexico City;Iztapalapa;Gustavo Adolfo Madero;Álvaro Obregón;Coyoacán;Tlalpan;Cuauhtémoc;Xochimilco;Venustiano Carranza;Azcapotzalco;Benito Juárez;Iztacalco;Miguel Hidalgo;Benito Juarez;Tláhuac;Colonia del Valle;Magdalena Contreras;Delegación Cuajimalpa de Morelos
MX|Michoacán|Morelia;Uruapan;Ciudad Lázaro Cárdenas;Zamora de Hidalgo;Apatzingán
MX|Morelos|Cuernavaca;Jiutepec;Cuautla;Yautepec
MX|México|Ecatepec de Morelos;Ciudad Nezahualcoyotl;Naucalpan de Juárez;Tlalnepantla;Cuautitlán Izcalli;Toluca;Ciudad López Mateos;Ojo de Agua;Xico;Ixtapaluca;Nicolás Romero;Zumpango;Coacalco;Buenavista;Cuautitlán;Chicoloapan;Chalco;San Pablo de las Salinas;Huixquilucan;Texcoco de Mora;Tepexpan;Colonia Lindavista
MX|Nayarit|Tepic
MX|Nuevo León|Monterrey;Guadalupe;Ciudad Apodaca;Ciudad General Escobedo;San Nicolás de los Garza;Ciudad Benito Juárez;Santa Catarina;San Pedro Garza García
MX|Oaxaca|Oaxaca;Tuxtepec
MX|Puebla|Puebla;Cholula;Tehuacán;San Martin Texmelucan de Labastida;Teziutlan
MX|Querétaro|Santiago de Querétaro;San Juan del Río
MX|Quintana Roo|Cancún;Chetumal;Playa del Carmen
MX|San Luis Potosí|San Luis Potosí;Soledad de Graciano Sánchez;Ciudad Valles
MX|Sinaloa|Culiacán;Mazatlán;Los Mochis
MX|Sonora|Hermosillo;Ciudad Obregón;Nogales;San Luis Río Colorado;Heroica Guaymas;Navojoa
MX|Tabasco|Villahermosa
MX|Tamaulipas|Reynosa;Heroica Matamoros;Nuevo Laredo;Ciudad Victoria;Tampico;Ciudad Madero;Miramar
MX|Tlaxcala|Tlaxcala
MX|Veracruz|Veracruz;Xalapa de Enríquez;Coatzacoalcos;Córdoba;Poza Rica de Hidalgo;Orizaba;Minatitlán
MX|Yucatán|Mérida
MX|Zacatecas|Guadalupe;Fresnillo;Zacatecas
MY|Johor|Johor Bahru;Pelentong;Iskandar Puteri;Pasir Gudang;Mukim Pulai;Kampung Larkin Lama;Kampung Kangkar Teberau;Kluang;Muar;Bandar Seri Alam;Skudai;Batu Pahat;Kampung Pasir Gudang Baru;Masai;Perling
MY|Kedah|Kota Kuala Muda;Sungai Petani;Alor Setar;Kulim
MY|Kelantan|Kota Bharu;Pasir Mas;Pasir Puteh;Kuala Krai
MY|Kuala Lumpur|Kuala Lumpur;Taman Petaling;Wangsa Maju;Bandar Utama;Bukit Jalil;Ampang;Titiwangsa;Bukit Bintang;Sentul
MY|Labuan|Labuan
MY|Melaka|Malacca
MY|Negeri Sembilan|Seremban;Port Dickson
MY|Pahang|Kuantan;Maran
MY|Penang|Paya Terubong;Bukit Mertajam;George Town;Kampung Sungai Glugur;Kampung Sungai Ara;Tasek Glugor;Bayan Lepas;Butterworth
MY|Perak|Ipoh;Teluk Intan;Taiping;Sitiawan;Bercham;Seri Manjung
MY|Perlis|Kangar
MY|Sabah|Kota Kinabalu;Sandakan;Tawau;Lahad Datu
MY|Sarawak|Kuching;Miri;Sibu;Bintulu
MY|Selangor|Kampung Baru Subang;Petaling Jaya;Shah Alam;Subang Jaya;Bukit Rahman Putra;Selayang Baru Utara;Kota Damansara;Puchong;Setapak;Kapar;Batu Caves;Klang;Kajang;Kampong Baharu Cheras Batu Sebelas;Sungai Buloh;Sepang;Bandar Sunway;Rawang;Kuala Kubu Baharu;Setia Alam;Bandar Tasik Puteri;Bandar Bukit Raja;Cheras;Seri Kembangan;Ijok;Bandar Mahkota Cheras
MY|Terengganu|Kuala Terengganu
MZ|Cabo Delgado Province|Pemba
MZ|Gaza Province|Xai-Xai
MZ|Inhambane Province|Maxixe;Inhambane
MZ|Manica|Chimoio
MZ|Maputo City|Maputo
MZ|Maputo Province|Matola;Ressano Garcia
MZ|Nampula|Nampula;Nacala;Angoche
MZ|Niassa Province|Lichinga;Mandimba
MZ|Sofala|Beira
MZ|Tete|Tete
MZ|Zambezia Province|Quelimane;Mocuba;Gurúè
NA|Erongo Region|Swakopmund
NA|Kavango East|Rundu
NA|Khomas Region|Windhoek
NA|Oshana Region|Oshakati
NA|Otjozondjupa Region|Otjiwarongo
NA|Zambezi Region|Katima Mulilo
NC|South Province|Nouméa
NE|Agadez|Agadez;Arlit
NE|Diffa|Diffa
NE|Dosso Region|Dosso
NE|Maradi Region|Maradi
NE|Niamey|Niamey
NE|Tahoua Region|Tahoua
NE|Zinder Region|Zinder
NF||Kingston
NG|Abia State|Aba;Umuahia;Amaigbo
NG|Adamawa|Yola;Jimeta;Mubi
NG|Akwa Ibom State|Uyo;Ikot Ekpene;Esuk Oron
NG|Anambra|Onitsha;Atani;Nnewi;Awka;Nkpor
NG|Bauchi|Bauchi;Azare
NG|Bayelsa State|Yenagoa
NG|Benue State|Makurdi;Gboko
NG|Borno State|Maiduguri;Bama
NG|Cross River State|Calabar;Ugep
NG|Delta|Warri;Sapele;Asaba
NG|Ebonyi State|Abakaliki
NG|Edo State|Benin City;Uromi
NG|Ekiti State|Ado-Ekiti;Efon-Alaaye;Ise-Ekiti;Ijero-Ekiti;Ikere-Ekiti
NG|Enugu State|Enugu;Nsukka
NG|FCT|Abuja
NG|Gombe State|Gombe;Pindiga
NG|Imo State|Owerri;Okigwe
NG|Jigawa State|Chakwama;Hadejia
NG|Kaduna State|Kaduna;Zaria
NG|Kano State|Kano
NG|Katsina State|Katsina;Funtua
NG|Kebbi|Birnin Kebbi
NG|Kogi State|Okene;Lokoja
NG|Kwara State|Ilorin;Offa;Lafiagi
NG|Lagos|Lagos;Agege;Ajegunle;Ebute Ikorodu;Lekki;Obalende;Ikeja;Akowonjo;Alimosho;Aliayabiagba;Mushin;Surulere;Oshodi;Shomolu;Irewe;Alasia
NG|Nasarawa State|Lafia
NG|Niger State|Minna;Bida;Suleja
NG|Ogun State|Abeokuta;Ijebu Ode;Ota;Shagamu;Ijebu-Igbo
NG|Ondo State|Akure;Ikare;Ondo;Owo
NG|Osun State|Osogbo;Ile-Ife;Ilesa;Iwo;Ikire;Ila Orangun;Inisa;Ede;Gbongan;Ejigbo;Ikirun;Modakeke;Ilobu
NG|Oyo State|Ibadan;Oyo;Ogbomoso;Iseyin;Saki;Kisi;Igboho
NG|Plateau State|Jos
NG|Rivers State|Port Harcourt;Buguma;Okrika
NG|Sokoto|Sokoto
NG|Taraba State|Jalingo
NG|Yobe State|Gashua;Nguru;Damaturu
NG|Zamfara State|Gusau
NI|Boaco Department|Boaco
NI|Carazo Department|Jinotepe
NI|Chinandega Department|Chinandega
NI|Chontales Department|Juigalpa
NI|Estelí Department|Estelí
NI|Granada Department|Granada
NI|Jinotega Department|Jinotega
NI|León Department|León
NI|Madriz Department|Somoto
NI|Managua Department|Managua
NI|Masaya Department|Masaya
NI|Matagalpa Department|Matagalpa
NI|North Caribbean Coast|Puerto Cabezas
NI|Nueva Segovia Department|Ocotal
NI|Rivas Department|Rivas
NI|South Caribbean Coast|Bluefields
NL|Drenthe|Assen
NL|Flevoland|Almere Stad;Lelystad
NL|Friesland|Leeuwarden
NL|Gelderland|Nijmegen;Arnhem;Apeldoorn
NL|Groningen|Groningen
NL|Limburg|Maastricht;Venlo
NL|North Brabant|Eindhoven;Tilburg;Breda;'s-Hertogenbosch
NL|North Holland|Amsterdam;Haarlem;Zaanstad;Hoofddorp
NL|Overijssel|Enschede;Zwolle
NL|South Holland|Rotterdam;The Hague;Leiden;Dordrecht;Zoetermeer
NL|Utrecht|Utrecht;Amersfoort
NL|Zeeland|Middelburg
NO||Tromsø;Sarpsborg;Skien;Tønsberg
NO|Agder|Kristiansand;Arendal
NO|Buskerud|Drammen
NO|Innlandet|Hamar
NO|Nordland|Bodø
NO|Oslo|Oslo
NO|Rogaland|Stavanger
NO|Trøndelag|Trondheim;Steinkjer
NO|Vestland|Bergen
NP|Bagmati Province|Kathmandu;Bharatpur;Pātan;Hetauda;Madhyapur Thimi
NP|Gandaki Pradesh|Pokhara
NP|Karnali Pradesh|Birendranagar
NP|Koshi|Biratnagar;Dharān;Dhankutā
NP|Lumbini Province|Butwāl;Nepalgunj
NP|Madhesh|Birgañj;Janakpur;Lahān
NP|Sudurpashchim Pradesh|Dhangaḍhi̇̄;Dipayal
NR|Yaren District|Yaren
NU||Alofi
NZ|Auckland|Auckland;Manukau City;North Shore
NZ|Bay of Plenty|Tauranga
NZ|Canterbury|Christchurch
NZ|Gisborne|Gisborne
NZ|Hawke's Bay Region|Napier
NZ|Manawatu-Wanganui|Palmerston North
NZ|Marlborough|Blenheim
NZ|Nelson Region|Nelson
NZ|Northland|Whangarei
NZ|Otago|Dunedin
NZ|Southland|Invercargill
NZ|Taranaki Region|New Plymouth
NZ|Waikato Region|Hamilton
NZ|Wellington Region|Wellington;Lower Hutt
OM|Ad Dakhiliyah|Nizwá
OM|Ad Dhahirah|‘Ibrī
OM|Al Batinah North|Şaḩam;Sohar;As Suwayq
OM|Al Batinah South|Rustaq
OM|Al Buraimi|Al Buraymī
OM|Dhofar|Şalālah
OM|Muscat|Muscat;Seeb;Bawshar
OM|Northeastern Governorate|Ibrā’
OM|Southeastern Governorate|Sur
PA|Chiriquí Province|David
PA|Colón|Colón
PA|Panamá|Panama City;San Miguelito;Juan Díaz
PA|Panamá Oeste Province|La Chorrera
PA|Veraguas Province|Santiago de Veraguas
PE|Amazonas|Chachapoyas
PE|Ancash|Chimbote;Huaraz
PE|Apurímac Department|Abancay
PE|Arequipa|Arequipa
PE|Ayacucho|Ayacucho
PE|Cajamarca Department|Cajamarca
PE|Callao|Callao
PE|Cuzco Department|Cusco
PE|Huancavelica|Huancavelica
PE|Huánuco Department|Huánuco
PE|Ica|Ica;Chincha Alta
PE|Junin|Huancayo
PE|La Libertad|Trujillo
PE|Lambayeque|Chiclayo
PE|Lima Province|Lima
PE|Lima region|Santiago de Surco;Miraflores;Santa Anita - Los Ficus;San Francisco De Borja;Huacho
PE|Loreto|Iquitos
PE|Madre de Dios|Puerto Maldonado
PE|Moquegua Department|Moquegua
PE|Pasco|Cerro de Pasco
PE|Piura|Piura;Sullana;San Martin
PE|Puno|Juliaca;Puno
PE|San Martín Department|Moyobamba
PE|Tacna|Tacna
PE|Tumbes|Tumbes
PE|Ucayali|Pucallpa
PF|Îles du Vent|Papeete
PG|East New Britain Province|Kokopo
PG|Madang Province|Madang
PG|Morobe Province|Lae
PG|National Capital|Port Moresby
PG|Oro Province|Popondetta
PG|Southern Highlands Province|Mendi
PG|Western Highlands Province|Mount Hagen
PH|Autonomous Region in Muslim Mindanao|Budta;Cotabato;Marawi City;Sultan Kudarat;Dinaig;Jolo
PH|Bicol Region|Sorsogon;Legaspi;Naga;Iriga City
PH|Cagayan Valley|Tuguegarao;Ilagan;Santiago
PH|Calabarzon|Antipolo;Calamba;Muntinlupa;Imus;Dasmariñas;Bacoor;San Pedro;Cabuyao;San Pablo;Biñan;Cainta;Batangas;Taytay;Lucena;Binangonan;Santa Rosa;Lipa City;Candelaria;Angono;Rodriguez;San Mateo;Rosario;Pulong Santa Cruz;Silang;Los Baños;Cavite City;Tayabas;Carmona;Santa Cruz
PH|Caraga|Butuan;Libertad;Bayugan
PH|Central Luzon|Angeles City;Tarlac City;San Jose del Monte;Cabanatuan City;Santol;Malolos;San Fernando;Meycauayan;Olongapo;Mabalacat City;Concepcion;Pandi;Capas;Mariveles;Guyong;Norzagaray;Baliuag;Bulaon;Gapan;Hagonoy;Calumpit;Apalit;Plaridel;Guiguinto;Pulilan;Paniqui
PH|Central Visayas|Cebu City;Lapu-Lapu City;Mandaue City;Toledo;Naga;Talisay;Bayawan;Dumaguete
PH|Cordillera|Baguio;La Trinidad;Tabuk
PH|Davao Region|Davao;Magugpo Poblacion;Panabo;Malita;Digos;Mati
PH|Eastern Visayas|Tacloban;Ormoc;Panalanoy;Catbalogan
PH|Ilocos|Dagupan;Urdaneta;Bayambang;Laoag;Calasiao
PH|Mimaropa|Puerto Princesa;San Jose;Calapan
PH|National Capital Region|Quezon City;Caloocan;Manila;Taguig;Pasig City;Valenzuela;Paranaque City;Las Piñas;Makati City;Marikina City;Mandaluyong City;Mandaluyong;Pasay;Malabon;Bagong Silang;Navotas;Commonwealth;San Juan;Santa Cruz;Poblacion;Bagong Silangan;Tanza;Putatan
PH|Northern Mindanao|Cagayan de Oro;Iligan;Mantampay;NIA Valencia;Gingoog;Manolo Fortich;Quezon;Maramag
PH|Soccsksargen|Malingao;General Santos;Iligan City;Koronadal;Midsayap;Tacurong;Isulan
PH|Western Visayas|Iloilo;Bacolod City;Mansilingan;Kabankalan;Bago City;Roxas City;Cadiz;Himamaylan;Talisay
PH|Zamboanga Peninsula|Zamboanga;Pagadian;Muricay
PK|Azad Kashmir|Muzaffarābād;Dhirkot;New Mirpur City
PK|Balochistan|Quetta;Khuzdar;Hub;Arif Wala;Chaman;Dera Murad Jamali
PK|Gilgit-Baltistan|Skardu;Gilgit
PK|Islamabad|Islamabad
PK|Khyber Pakhtunkhwa|Peshawar;Bannu;Dera Ismail Khan;Battagram;Mingora;Mardan;Abbottabad;Kohat;Tordher;Charsadda;Shabqadar
PK|Punjab|Lahore;Faisalabad;Rawalpindi;Gujranwala;Multan;Sargodha;Sialkot;Bahawalpur;Arifwala;Chunian;Jhang Sadr;Shekhupura;Gujrat;Sahiwal;Okara;Rahim Yar Khan;Kasur;Jalalpur Pirwala;Dera Ghazi Khan;Pindi Bhattian;Wah Cantt;Chak Jhumra;Bhawana;Burewala;Hafizabad;Chiniot;Kamoke;Saddiqabad;Muridke;Shahkot;Bahawalnagar;Muzaffargarh;Gojra;Qadirpur Ran;Dajal;Ahmadpur East;Jhelum;Hasilpur;Kamalia;Jampur;Wazirabad;Layyah;Shujaabad;Eminabad;Jaranwala;Chishtian;Harunabad;Jalalpur Jattan;Lodhran;Khanpur;Attock City;Mian Channun;Bhakkar;Narowal;Nankana Sahib;Mandi Bahauddin;Mianwali;Daska Kalan;Shakargarh;Pakpattan;Mailsi;Toba Tek Singh;Haveli Lakha;Sambrial;Taunsa;Phool Nagar;Pattoki;Jauharabad;Vihari;Chichawatni;Kot Addu;Sangla Hill;Kharian;Khushāb;Pasrur;Kot Radha Kishan;Chakwal;Renala Khurd;Raja Jang;Model Town
PK|Sindh|Karachi;Hyderabad;Sukkur;Tando Bago;Tando Allahyar;Larkana;Nawabshah;Sinjhoro;Malir Cantonment;Mirpur Khas;Kunri;Digri;Jacobabad;Shikarpur;Dadu;Talhar;Garhi Khairo;Khairpur Mir’s;Tando Adam;Umarkot;Moro;Manjhand;Daur;Dokri;Shahdad Kot;Ghotki;Badin;Tando Muhammad Khan;Shahdadpur;Kotri;Pano Aqil
PL|Greater Poland|Poznań;Kalisz
PL|Kujawsko-Pomorskie|Bydgoszcz;Toruń;Włocławek
PL|Lesser Poland|Kraków;Tarnów
PL|Lower Silesia|Wrocław;Wałbrzych;Legnica
PL|Lublin|Lublin
PL|Lubusz|Zielona Góra;Gorzów Wielkopolski
PL|Mazovia|Warsaw;Radom;Mokotów;Praga Południe;Ursynów;Wola;Bielany;Białołeka;Płock;Targówek;Bemowo
PL|Opole Voivodeship|Opole
PL|Podlasie|Białystok
PL|Pomerania|Gdańsk;Gdynia
PL|Silesia|Katowice;Częstochowa;Sosnowiec;Gliwice;Zabrze;Bytom;Bielsko-Biala;Ruda Śląska;Rybnik;Tychy;Dąbrowa Górnicza;Chorzów
PL|Subcarpathia|Rzeszów
PL|Warmia-Masuria|Olsztyn;Elbląg
PL|West Pomerania|Szczecin;Koszalin
PL|Łódź Voivodeship|Łódź
PL|Świętokrzyskie|Kielce
PM|Saint-Pierre|Saint-Pierre
PN||Adamstown
PR|Arecibo|Arecibo
PR|Barceloneta|Barceloneta
PR|Bayamón|Bayamón
PR|Caguas|Caguas
PR|Carolina|Carolina
PR|Cataño|Cataño
PR|Fajardo|Fajardo
PR|Guayama|Guayama
PR|Guaynabo|Guaynabo
PR|Humacao|Humacao
PR|Mayagüez|Mayagüez
PR|Ponce|Ponce
PR|San Juan|San Juan
PR|Trujillo Alto|Trujillo Alto
PR|Vega Baja|Vega Baja
PR|Yauco|Yauco
PS|Gaza Strip|Gaza;Khān Yūnis;Jabālyā;Rafaḩ
PS|West Bank|East Jerusalem;Hebron;Nablus
PT|Aveiro|Aveiro
PT|Azores|Ponta Delgada
PT|Beja|Beja
PT|Braga|Braga
PT|Bragança|Bragança
PT|Castelo Branco|Castelo Branco
PT|Coimbra|Coimbra
PT|Faro|Faro
PT|Guarda|Guarda
PT|Leiria|Leiria
PT|Lisbon|Lisbon;Amadora;Queluz
PT|Madeira|Funchal
PT|Porto|Porto
PT|Santarém|Santarém
PT|Setúbal|Setúbal
PT|Viana do Castelo|Viana do Castelo
PT|Viseu|Viseu
PT|Évora|Évora
PW|Melekeok|Ngerulmud
PY|Alto Paraná Department|Ciudad del Este
PY|Amambay Department|Pedro Juan Caballero
PY|Asuncion|Asunción
PY|Caaguazú Department|Coronel Oviedo
PY|Caazapá|Caazapá
PY|Central Department|San Lorenzo;Capiatá;Lambaré;Fernando de la Mora
PY|Concepción|Concepción
PY|Cordillera Department|Caacupé
PY|Guairá|Villarrica
PY|Itapúa|Encarnación
PY|Presidente Hayes|Villa Hayes
PY|Ñeembucú Department|Pilar
QA|Al Daayen|Lusail
QA|Al Wakrah|Al Wakrah
QA|Baladiyat ad Dawhah|Doha
QA|Baladiyat ar Rayyan|Ar Rayyān
RE|Reunion|Saint-Denis;Saint-Paul
RO|Alba County|Alba Iulia
RO|Arad County|Arad
RO|Arges|Piteşti
RO|Bacău County|Bacău
RO|Bihor County|Oradea
RO|Bistrița-Năsăud County|Bistriţa
RO|Botoșani County|Botoşani
RO|Brașov County|Braşov
RO|Brăila County|Brăila
RO|Bucharest|Bucharest;Sector 3;Sector 6;Sector 2;Sector 4;Sector 5;Sector 1
RO|Buzău County|Buzău
RO|Caraș-Severin County|Reşiţa
RO|Cluj County|Cluj-Napoca
RO|Constanța County|Constanţa
RO|Covasna County|Sfântu Gheorghe
RO|Dolj|Craiova
RO|Dâmbovița County|Târgovişte
RO|Galați County|Galaţi
RO|Giurgiu County|Giurgiu
RO|Gorj County|Târgu Jiu
RO|Harghita County|Miercurea-Ciuc
RO|Hunedoara County|Hunedoara
RO|Ialomița County|Slobozia
RO|Iași County|Iaşi
RO|Maramureş|Baia Mare
RO|Mehedinți County|Drobeta-Turnu Severin
RO|Mureș County|Târgu Mureş
RO|Neamț County|Piatra Neamţ
RO|Olt|Slatina
RO|Prahova|Ploieşti
RO|Satu Mare County|Satu Mare
RO|Sibiu County|Sibiu
RO|Suceava|Suceava
RO|Sălaj County|Zalău
RO|Teleorman County|Alexandria
RO|Timiș County|Timişoara
RO|Tulcea County|Tulcea
RO|Vaslui County|Vaslui
RO|Vrancea|Focșani
RO|Vâlcea County|Râmnicu Vâlcea
RS|Central Serbia|Belgrade;Niš;Zemun;Kragujevac;Čačak
RS|Vojvodina|Novi Sad;Subotica
RU|Adygeya Republic|Maykop
RU|Altai|Gorno-Altaysk
RU|Altai Krai|Barnaul;Biysk;Rubtsovsk
RU|Amur Oblast|Blagoveshchensk
RU|Arkhangelskaya|Arkhangel’sk;Severodvinsk
RU|Astrakhan Oblast|Astrakhan
RU|Bashkortostan Republic|Ufa;Sterlitamak;Salavat;Neftekamsk;Oktyabrsky
RU|Belgorod Oblast|Belgorod;Staryy Oskol
RU|Bryansk Oblast|Bryansk
RU|Buryatiya Republic|Ulan-Ude
RU|Chechnya|Grozny
RU|Chelyabinsk|Chelyabinsk;Magnitogorsk;Zlatoust;Miass
RU|Chuvash Republic|Cheboksary;Novocheboksarsk
RU|Dagestan|Makhachkala;Khasavyurt;Derbent
RU|Ingushetiya Republic|Nazran
RU|Irkutsk Oblast|Irkutsk;Bratsk;Angarsk;Ust’-Ilimsk
RU|Ivanovo Oblast|Ivanovo
RU|Jewish Autonomous Oblast|Birobidzhan
RU|Kabardino-Balkariya Republic|Nalchik
RU|Kaliningrad Oblast|Kaliningrad
RU|Kalmykiya Republic|Elista
RU|Kaluga Oblast|Kaluga;Obninsk
RU|Kamchatka|Petropavlovsk-Kamchatsky
RU|Karachayevo-Cherkesiya Republic|Cherkessk
RU|Karelia|Petrozavodsk
RU|Khabarovsk|Khabarovsk;Komsomolsk-on-Amur
RU|Khakasiya Republic|Abakan
RU|Khanty-Mansia|Surgut;Nizhnevartovsk;Nefteyugansk;Khanty-Mansiysk
RU|Kirov Oblast|Kirov
RU|Komi|Syktyvkar;Ukhta
RU|Kostroma Oblast|Kostroma
RU|Krasnodar Krai|Krasnodar;Sochi;Novorossiysk;Armavir
RU|Krasnoyarsk Krai|Krasnoyarsk;Norilsk;Achinsk;Kansk
RU|Kurgan Oblast|Kurgan
RU|Kursk Oblast|Kursk
RU|Kuzbass|Kemerovo;Novokuznetsk;Prokop’yevsk;Leninsk-Kuznetsky;Kiselëvsk;Mezhdurechensk
RU|Leningradskaya Oblast'|Akademicheskoe
RU|Lipetsk Oblast|Lipetsk;Yelets
RU|Magadan Oblast|Magadan
RU|Mariy-El Republic|Yoshkar-Ola
RU|Mordoviya Republic|Saransk
RU|Moscow|Moscow;Mar’ino;Vykhino-Zhulebino;Zelenograd;Severnyy;Yasenevo;Lyublino;Khoroshëvo-Mnevniki;Bibirevo;Gol’yanovo;Strogino;Zhulebino;Kuntsevo;Biryulëvo;Orekhovo-Borisovo;Novyye Kuz’minki;Kuz’minki;Chertanovo Yuzhnoye;Ramenki;Zyablikovo;Orekhovo-Borisovo Severnoye;Ivanovskoye;Tyoply Stan;Tsaritsyno;Veshnyaki;Presnenskiy;Zyuzino;Solntsevo;Troparëvo;Taganskiy;Novo-Peredelkino;Ochakovo-Matveyevskoye;Cherëmushki;Izmaylovo;Bogorodskoye;Shchukino;Brateyevo;Ryazanskiy;Novyye Cherëmushki;Tekstil’shchiki
RU|Moscow Oblast|Khimki;Podolsk;Mytishchi;Lyubertsy;Balashikha;Kolomna;Elektrostal’;Zheleznodorozhnyy;Korolev;Odintsovo;Serpukhov;Orekhovo-Zuyevo;Noginsk;Shchyolkovo;Sergiyev Posad;Pushkino
RU|Murmansk|Murmansk
RU|Nizhny Novgorod Oblast|Nizhniy Novgorod;Dzerzhinsk;Arzamas
RU|North Ossetia–Alania|Vladikavkaz
RU|Novgorod Oblast|Velikiy Novgorod
RU|Novosibirsk Oblast|Novosibirsk
RU|Omsk Oblast|Omsk
RU|Orenburg Oblast|Orenburg;Orsk;Novotroitsk
RU|Oryol oblast|Orël
RU|Penza Oblast|Penza
RU|Perm Krai|Perm;Berezniki;Solikamsk
RU|Primorye|Vladivostok;Ussuriysk;Nakhodka;Artëm
RU|Pskov Oblast|Pskov;Velikiye Luki
RU|Republic of Tyva|Kyzyl
RU|Rostov|Rostov-on-Don;Taganrog;Shakhty;Volgodonsk;Novocherkassk;Bataysk
RU|Ryazan Oblast|Ryazan’
RU|Sakha|Yakutsk
RU|Sakhalin Oblast|Yuzhno-Sakhalinsk
RU|Samara Oblast|Samara;Tolyatti;Syzran;Novokuybyshevsk
RU|Saratov Oblast|Saratov;Balakovo;Engels
RU|Smolensk Oblast|Smolensk
RU|St.-Petersburg|Saint Petersburg;Kalininskiy;Krasnogvargeisky;Centralniy;Vasyl'evsky Ostrov;Admiralteisky;Kolpino;Petrogradka
RU|Stavropol Kray|Stavropol;Pyatigorsk;Nevinnomyssk;Kislovodsk
RU|Sverdlovsk Oblast|Yekaterinburg;Nizhny Tagil;Kamensk-Ural’skiy;Pervouralsk
RU|Tambov Oblast|Tambov
RU|Tatarstan Republic|Kazan;Naberezhnyye Chelny;Nizhnekamsk;Al’met’yevsk
RU|Tomsk Oblast|Tomsk;Seversk
RU|Tula Oblast|Tula;Novomoskovsk
RU|Tver Oblast|Tver
RU|Tyumen Oblast|Tyumen;Tobolsk
RU|Udmurtiya Republic|Izhevsk;Glazov
RU|Ulyanovsk|Ulyanovsk;Dimitrovgrad
RU|Vladimir Oblast|Vladimir;Kovrov;Murom
RU|Volgograd Oblast|Volgograd;Volzhsky;Kamyshin
RU|Vologda Oblast|Cherepovets;Vologda
RU|Voronezh Oblast|Voronezh
RU|Yamalo-Nenets|Noyabrsk;Salekhard
RU|Yaroslavl Oblast|Yaroslavl;Rybinsk
RU|Zabaykalskiy (Transbaikal) Kray|Chita
RW|Eastern Province|Nyagatare;Rwamagana
RW|Kigali|Kigali
RW|Northern Province|Musanze;Byumba
RW|Western Province|Gisenyi;Kibuye
SA|'Asir Region|Khamis Mushait;Abha;Sabt Alalayah
SA|Al Bahah Region|Al Bahah
SA|Al Jawf Region|Sakakah;Qurayyat
SA|Al-Qassim Region|Buraydah;Unaizah
SA|Eastern Province|Dammam;Al Hufūf;Al Mubarraz;Hafar Al-Batin;Thuqbah;Al Jubayl;Khobar
SA|Ha'il Region|Ha'il
SA|Jazan Region|Şabyā;Jizan
SA|Mecca Region|Jeddah;Makkah;Ta’if
SA|Medina Region|Madinah;Sulţānah;Yanbu
SA|Najran Region|Najrān
SA|Northern Borders Region|Arar
SA|Riyadh Region|Riyadh;Al Kharj;Az Zulfī
SA|Tabuk Region|Tabuk
SB|Honiara|Honiara
SC|La Rivière Anglaise|Victoria
SD|Al Jazirah|Wad Medani;Al Manāqil
SD|Al Qaḑārif|Al Qadarif
SD|Blue Nile|Ad-Damazin
SD|Central Darfur|Zalingei
SD|Eastern Darfur|El Daein
SD|Kassala|Kassala
SD|Khartoum|Khartoum;Omdurman;Khartoum North
SD|North Kordofan|El Obeid
SD|Northern Darfur|El Fasher
SD|Red Sea|Port Sudan
SD|River Nile|Atbara;Ad-Damir
SD|Sennar|Singa;Sennar
SD|Southern Darfur|Nyala;Gereida
SD|Southern Kordofan|Kadugli
SD|West Kordofan|An Nuhūd
SD|Western Darfur|Al-Junaynah;El Geneina Fort
SD|White Nile|Kosti;Rabak
SE|Blekinge|Karlskrona
SE|Dalarna|Falun
SE|Gotland|Visby
SE|Gävleborg|Gävle
SE|Halland|Halmstad
SE|Jämtland|Östersund
SE|Jönköping|Jönköping
SE|Kalmar|Kalmar
SE|Kronoberg|Växjö
SE|Norrbotten|Luleå
SE|Skåne|Malmö;Helsingborg
SE|Stockholm|Stockholm;Sollentuna;Södermalm
SE|Södermanland|Nyköping
SE|Uppsala|Uppsala
SE|Värmland|Karlstad
SE|Västerbotten|Umeå
SE|Västmanland|Västerås
SE|Västra Götaland|Gothenburg
SE|Örebro|Örebro
SE|Östergötland|Linköping
SG||Singapore;Ulu Bedok;Bedok New Town;Sengkang New Town;Tampines Estate;Jurong Town;Tampines New Town;Woodlands;Jurong West;Yishun New Town;Hougang New Town;Punggol;Choa Chu Kang New Town;Ang Mo Kio New Town;Bukit Batok New Town;Bukit Merah Estate;Kampong Pasir Ris;Bukit Panjang New Town;Kembangan;Toa Payoh New Town;Serangoon;Serangoon New Town;Geylang;Sembawang Estate;Queenstown Estate;Kallang
SH|Saint Helena|Jamestown
SI|Ljubljana|Ljubljana
SI|Urban Municipality of Celje|Celje
SI|Urban Municipality of Koper|Koper
SI|Urban Municipality of Kranj|Kranj
SI|Urban Municipality of Maribor|Maribor
SI|Urban Municipality of Novo Mesto|Novo Mesto
SI|Urban Municipality of Velenje|Velenje
SJ|Svalbard|Longyearbyen
SK|Banská Bystrica Region|Banská Bystrica
SK|Bratislava Region|Bratislava;Petržalka
SK|Košice Region|Košice
SK|Nitra Region|Nitra
SK|Prešov Region|Prešov
SK|Trenčín Region|Trenčín
SK|Trnava Region|Trnava
SK|Žilina Region|Žilina
SL|Eastern Province|Kenema;Koidu
SL|North West|Port Loko
SL|Northern Province|Makeni
SL|Southern Province|Bo
SL|Western Area|Freetown
SM|San Marino|San Marino
SN|Dakar|Dakar;Pikine;Guédiawaye;Rufisque;Rufisque est
SN|Diourbel Region|Touba;Diourbel;Mbaké;Tiébo
SN|Kaffrine|Kaffrine
SN|Kaolack|Kaolack
SN|Kolda|Kolda
SN|Louga|Louga
SN|Saint-Louis|Saint-Louis
SN|Tambacounda|Tambacounda
SN|Thies|Thiès;Mbour;Thiès Nones;Tivaouane
SN|Ziguinchor|Ziguinchor
SO|Awdal|Borama;Ruqi
SO|Banaadir|Mogadishu
SO|Bari|El Dibir;Bosaso
SO|Bay|Baidoa
SO|Galguduud|Cabudwaaq
SO|Hiiraan|Beledweyne
SO|Lower Juba|Kismayo
SO|Lower Shabeelle|Marka
SO|Middle Shabele|Jawhar
SO|Mudug|Gaalkacyo
SO|Nugaal|Garoowe
SO|Sanaag|Ceerigaabo
SO|Sool|Laascaanood
SO|Togdheer|Burao
SO|Woqooyi Galbeed|Hargeysa;Berbera
SR|Paramaribo District|Paramaribo
SS||Yambio;Aweil;Rumbek;Bor;Torit
SS|Central Equatoria|Juba;Yei
SS|Northern Bahr al Ghazal|Winejok
SS|Upper Nile|Malakal
SS|Western Bahr al Ghazal|Wau
ST|São Tomé Island|São Tomé
SV|Ahuachapan|Ahuachapán
SV|Cabanas|Sensuntepeque
SV|Cuscatlan|Cojutepeque
SV|La Libertad Department|Santa Tecla
SV|La Paz Department|Zacatecoluca
SV|La Union|La Unión
SV|San Miguel Department|San Miguel
SV|San Salvador Department|San Salvador;Soyapango;Mejicanos;Apopa
SV|San Vicente Department|San Vicente
SV|Santa Ana Department|Santa Ana
SV|Sonsonate Department|Sonsonate
SV|Usulutan|Usulután
SX||Philipsburg
SY|Al-Hasakah|Al Ḩasakah;Al Qāmishlī
SY|Aleppo|Aleppo;Al Bāb
SY|Damascus Governorate|Damascus
SY|Daraa|Dar‘ā
SY|Deir ez-Zor|Deir ez-Zor
SY|Hama|Ḩamāh
SY|Homs|Homs
SY|Idlib|Idlib
SY|Latakia|Latakia
SY|Quneitra|Al Qunayţirah
SY|Raqqa|Ar Raqqah
SY|Rif-dimashq|Dūmā
SY|Suwayda|As-Suwayda
SY|Tartus|Ţarţūs
SZ|Hhohho Region|Mbabane
SZ|Manzini Region|Manzini
TC||Cockburn Town
TD|Batha|Ati
TD|Ennedi-Ouest|Fada
TD|Guéra|Mongo
TD|Logone Occidental|Moundou
TD|Logone Oriental|Doba
TD|Mandoul|Koumra
TD|Mayo-Kebbi Est|Bongor
TD|Mayo-Kebbi Ouest|Pala
TD|Moyen-Chari|Sarh
TD|N’Djaména|N'Djamena
TD|Ouadaï|Abéché
TD|Salamat|Am Timan
TF|Kerguelen|Port-aux-Français
TG|Centrale|Sokodé
TG|Kara|Kara
TG|Maritime|Lomé
TG|Plateaux|Atakpamé
TG|Savanes|Dapaong
TH|Amnat Charoen|Amnat Charoen
TH|Bangkok|Bangkok;Bang Khae;Sai Mai;Latkrabang;Watthana;Khlong Sam Wa;Bang Khun Thian;Lat Krabang;Chatuchak;Ban Khlong Prawet;Chom Thong;Nong Chok;Nong Khaem;Bang Kapi;Bueng Kum;Din Daeng;Bang Sue;Ban Samae Dam;Lat Phrao;Phasi Charoen;Thon Buri;Bangkok Noi;Thung Khru;Suan Luang;Wang Thonglang;Lak Si;Khlong Toei;Dusit;Taling Chan;Bang Bon
TH|Buriram|Buri Ram
TH|Chachoengsao|Chachoengsao
TH|Chaiyaphum|Chaiyaphum
TH|Chanthaburi|Chanthaburi
TH|Chiang Mai|Chiang Mai
TH|Chiang Rai|Chiang Rai
TH|Chon Buri|Chon Buri;Si Racha;Pattaya
TH|Chumphon|Chumphon
TH|Kalasin|Kalasin
TH|Kamphaeng Phet|Kamphaeng Phet
TH|Kanchanaburi|Kanchanaburi
TH|Khon Kaen|Khon Kaen
TH|Krabi|Krabi
TH|Lampang|Lampang
TH|Lamphun|Lamphun
TH|Loei|Loei
TH|Lopburi|Lop Buri
TH|Maha Sarakham|Maha Sarakham
TH|Mukdahan|Mukdahan
TH|Nakhon Nayok|Nakhon Nayok
TH|Nakhon Pathom|Nakhon Pathom
TH|Nakhon Phanom|Nakhon Phanom
TH|Nakhon Ratchasima|Nakhon Ratchasima
TH|Nakhon Sawan|Nakhon Sawan
TH|Nakhon Si Thammarat|Nakhon Si Thammarat
TH|Nan|Nan
TH|Narathiwat|Narathiwat
TH|Nong Bua Lamphu|Nong Bua Lamphu
TH|Nong Khai|Nong Khai
TH|Nonthaburi|Mueang Nonthaburi;Pak Kret
TH|Pathum Thani|Khlong Luang;Pathum Thani
TH|Pattani|Pattani
TH|Phatthalung|Phatthalung
TH|Phayao|Phayao
TH|Phetchabun|Phetchabun
TH|Phetchaburi|Phetchaburi
TH|Phichit|Phichit
TH|Phitsanulok|Phitsanulok
TH|Phra Nakhon Si Ayutthaya|Phra Nakhon Si Ayutthaya
TH|Phrae|Phrae
TH|Phuket|Phuket
TH|Prachin Buri|Kabin Buri;Si Maha Phot;Prachin Buri
TH|Prachuap Khiri Khan|Hua Hin;Prachuap Khiri Khan
TH|Ranong province|Ranong
TH|Ratchaburi|Ban I Chang;Ratchaburi
TH|Rayong|Rayong
TH|Roi Et|Roi Et
TH|Sa Kaeo|Sa Kaeo
TH|Sakon Nakhon|Sakon Nakhon
TH|Samut Prakan|Samut Prakan;Phra Pradaeng
TH|Samut Sakhon|Samut Sakhon
TH|Samut Songkhram|Samut Songkhram
TH|Saraburi|Saraburi
TH|Satun|Satun
TH|Si Sa Ket|Si Sa Ket
TH|Sing Buri|Sing Buri
TH|Songkhla|Hat Yai;Songkhla
TH|Sukhothai|Sukhothai
TH|Suphan Buri|Suphan Buri
TH|Surat Thani|Surat Thani
TH|Surin|Surin
TH|Tak|Tak
TH|Trang|Trang
TH|Trat|Trat
TH|Ubon Ratchathani|Ubon Ratchathani
TH|Udon Thani|Udon Thani
TH|Uthai Thani|Uthai Thani
TH|Uttaradit|Uttaradit
TH|Yala|Yala
TH|Yasothon|Yasothon
TJ|Dushanbe|Dushanbe
TJ|Gorno-Badakhshan|Khorugh
TJ|Khatlon Province|Kŭlob;Bokhtar
TJ|Sughd|Isfara;Istaravshan;Konibodom;Khujand
TL|Bobonaro|Maliana
TL|Cova Lima|Suai
TL|Dili Municipality|Dili
TM|Ahal|Annau
TM|Ashgabat|Ashgabat
TM|Balkan|Balkanabat
TM|Dasoguz|Daşoguz
TM|Lebap|Türkmenabat
TM|Mary|Mary
TN|Ariana Governorate|Sukrah;Aryanah
TN|Ben Arous Governorate|El Mourouj;Ben Arous
TN|Bizerte Governorate|Bizerte
TN|Béja Governorate|Béja
TN|Gabès Governorate|Gabès
TN|Gafsa|Gafsa
TN|Jendouba Governorate|Jendouba
TN|Kairouan|Kairouan
TN|Kasserine Governorate|Kasserine
TN|Kef Governorate|El Kef
TN|Mahdia Governorate|Mahdia
TN|Manouba|Manouba
TN|Medenine Governorate|Medenine
TN|Monastir Governorate|Monastir
TN|Nabeul Governorate|Hammamet;Nabeul
TN|Sfax Governorate|Sfax;Sakiet ed Daier;Sakiet ez Zit
TN|Sidi Bouzid Governorate|Sidi Bouzid
TN|Siliana Governorate|Siliana
TN|Sousse Governorate|Sousse
TN|Tataouine|Tataouine
TN|Tozeur Governorate|Tozeur
TN|Tunis Governorate|Tunis;Sejoumi
TO|Tongatapu|Nuku‘alofa
TR|Adana|Adana
TR|Adıyaman Province|Adıyaman
TR|Afyonkarahisar Province|Afyonkarahisar
TR|Aksaray|Aksaray
TR|Amasya|Amasya
TR|Ankara|Ankara;Çankaya;Batikent;Gölbaşı
TR|Antalya|Antalya;Muratpaşa;Alanya
TR|Ardahan|Ardahan
TR|Artvin|Artvin
TR|Aydın|Aydın;Nazilli
TR|Ağrı|Ağrı
TR|Balıkesir|Balıkesir;Bandırma
TR|Bartın|Bartın
TR|Batman|Batman
TR|Bayburt Province|Bayburt
TR|Bilecik|Bilecik
TR|Bingöl|Bingöl
TR|Bitlis|Bitlis
TR|Bolu|Bolu
TR|Burdur|Burdur
TR|Bursa Province|Bursa;Nilüfer;İnegol;Mustafakemalpaşa
TR|Canakkale|Çanakkale
TR|Denizli|Denizli;Merkezefendi
TR|Diyarbakır Province|Diyarbakır
TR|Düzce|Düzce
TR|Edirne|Edirne
TR|Elazığ|Elazığ
TR|Erzincan|Erzincan
TR|Erzurum|Erzurum
TR|Eskişehir|Eskişehir
TR|Gaziantep|Gaziantep
TR|Giresun|Giresun
TR|Gümüşhane Province|Gumushkhane
TR|Hakkâri|Hakkâri
TR|Hatay|Antakya;İskenderun;Samandağ;Arsuz
TR|Isparta|Isparta
TR|Istanbul|Istanbul;Esenyurt;Küçükçekmece;Bağcılar;Bahçelievler;Umraniye;Üsküdar;Esenler;Sancaktepe;Sultangazi;Maltepe;Beylikdüzü;Ataşehir;Sultanbeyli;Fatih;Şişli;Zeytinburnu;Arnavutköy;Başakşehir;Büyükçekmece
TR|Iğdır|Iğdır
TR|Kahramanmaraş|Kahramanmaraş
TR|Karabük Province|Karabük
TR|Karaman|Karaman
TR|Kars Province|Kars
TR|Kastamonu|Kastamonu
TR|Kayseri|Kayseri
TR|Kilis|Kilis
TR|Kocaeli|Gebze;İzmit;Derince
TR|Konya|Konya;Ereğli
TR|Kütahya|Kütahya
TR|Kırklareli|Kırklareli
TR|Kırıkkale|Kırıkkale
TR|Kırşehir|Kırşehir
TR|Malatya|Malatya
TR|Manisa|Manisa;Salihli;Turgutlu
TR|Mardin|Kızıltepe;Mardin
TR|Mersin|Mersin;Tarsus;Silifke
TR|Muğla|Muğla
TR|Muş|Muş
TR|Nevşehir Province|Nevşehir
TR|Niğde Province|Niğde
TR|Ordu|Ordu
TR|Osmaniye|Osmaniye
TR|Rize Province|Rize
TR|Sakarya|Adapazarı
TR|Samsun|Samsun
TR|Siirt|Siirt
TR|Sinop|Sinop
TR|Sivas|Sivas
TR|Tekirdağ|Çorlu;Tekirdağ
TR|Tokat Province|Tokat;Turhal
TR|Trabzon|Trabzon
TR|Tunceli|Tunceli
TR|Uşak|Uşak
TR|Van|Van
TR|Yalova|Yalova
TR|Yozgat|Yozgat
TR|Zonguldak Province|Zonguldak
TR|Çankırı|Khanjarah
TR|Çorum|Çorum
TR|İzmir Province|İzmir;Karabağlar;Karşıyaka;Konak;Çiğli
TR|Şanlıurfa|Şanlıurfa;Siverek;Viranşehir;Suruç
TR|Şırnak|Cizre;Silopi;Şırnak
TT|Borough of Arima|Arima
TT|Chaguanas|Chaguanas
TT|Mayaro|Rio Claro
TT|Port of Spain|Port of Spain
TT|San Fernando|San Fernando
TT|San Juan/Laventille|Laventille
TV|Funafuti|Funafuti
TW|Fukien|Jincheng
TW|Taipei|New Taipei City;Banqiao;Xizhi;Danshui;Shulin;Sanxia
TW|Taiwan|Taipei;Taichung;Tainan;Taoyuan;Hsinchu;Keelung;Neihu;Chiayi City;Yongkang;Chang-hua;Changhua;Zhubei;Bade;Yuanlin;Neili;Douliu;Toufen;Nantou;Taitung;Zhongxing New Village
TW|Takao|Kaohsiung;Fengshan
TZ|Arusha|Arusha
TZ|Dar es Salaam Region|Dar es Salaam
TZ|Dodoma|Dodoma
TZ|Geita|Geita
TZ|Iringa|Iringa
TZ|Kagera|Bukoba
TZ|Katavi|Mpanda
TZ|Kigoma|Kasulu;Kigoma
TZ|Kilimanjaro|Moshi
TZ|Lindi|Lindi
TZ|Manyara|Babati
TZ|Mara|Bunda;Musoma;Tarime
TZ|Mbeya|Mbeya;Katumba
TZ|Morogoro|Morogoro;Ifakara
TZ|Mtwara|Mtwara
TZ|Mwanza|Mwanza;Sengerema
TZ|Njombe|Makumbako;Njombe
TZ|Pemba North|Wete
TZ|Pemba South|Chake Chake
TZ|Pwani|Kibaha
TZ|Rukwa|Sumbawanga
TZ|Ruvuma|Songea
TZ|Shinyanga|Kahama;Shinyanga
TZ|Simiyu|Bariadi
TZ|Singida|Singida
TZ|Songwe|Tunduma;Vwawa
TZ|Tabora|Tabora;Nzega
TZ|Tanga|Tanga;Handeni
TZ|Zanzibar Urban/West|Zanzibar
UA|Cherkasy|Cherkasy
UA|Chernihiv Oblast|Chernihiv;Desnyanskyi;Novozavodskyi
UA|Chernivtsi|Chernivtsi
UA|Crimea|Simferopol;Kerch;Yevpatoriya
UA|Dnipropetrovsk|Dnipro;Kryvyy Rih;Kamyanske;Nyzhnodniprovsk;Nikopol;Pavlohrad
UA|Donetsk|Donetsk;Pravyi Bereh;Makiyivka;Horlivka;Mariupol;Tsentralnyi;Rutchenkivskyi;Kramatorsk;Kyivskyi;Livoberezhnyi;Tsentralno-Miskyi;Smolyanskyi;Hirnytskyi;Slovyansk;Kalynivskyi;Chumakivskyi;Kindrativskyi;Kalmiuskyi;Oleksandrivskyi
UA|Ivano-Frankivsk|Ivano-Frankivsk
UA|Kharkiv|Kharkiv;Saltivka;Rayon KTZ;Oleksiyivka
UA|Kherson|Kherson
UA|Khmelnytskyi|Khmelnytskyi
UA|Kirovohrad|Kropyvnytskyi;Fortechnyi
UA|Kyiv City|Kyiv;Desna;Dniprovskyi;Darnytsya;Vyhurivshchyna-Troyeshchyna;Obolon;Shevchenkivskyi;Borshchahivka;Mykilska Borshchahivka;Pozniaky;Pechersk
UA|Kyiv Oblast|Bila Tserkva;Brovary
UA|Luhansk|Luhansk;Verhunskyi;Vilkhivskyi;Alchevsk;Skhidni Kvartaly
UA|Lviv|Lviv;Sykhiv
UA|Mykolaiv|Mykolayiv
UA|Odesa|Odesa;Cheremushky
UA|Poltava|Poltava;Kremenchuk;Avtozavodskyi;Shevchenko;Kyivskyi
UA|Rivne Oblast|Rivne
UA|Sevastopol City|Sevastopol
UA|Sumy|Sumy;Zarichnyi;Kovpakivskyi
UA|Ternopil|Ternopil
UA|Vinnytsia|Vinnytsya
UA|Volyn|Lutsk
UA|Zakarpattia|Uzhhorod
UA|Zaporizhzhia|Zaporizhzhya;Melitopol;Berdyansk
UA|Zhytomyr Oblast|Zhytomyr;Bohuniya;Korolyov
UG|Central Region|Kampala;Nansana;Kira;Bunamwaya;Kyengera;Kasangati;Mukono;Njeru;Katabi;Kajansi;Lugazi;Mubende;Masaka;Mityana;Entebbe
UG|Eastern Region|Mbale;Jinja
UG|Northern Region|Gulu;Lira
UG|Western Region|Mbarara;Hoima;Ibanda;Kasese;Masindi
US|Alabama|Huntsville;Birmingham;Montgomery;Mobile;Tuscaloosa
US|Alaska|Anchorage;Juneau
US|Arizona|Phoenix;Tucson;Mesa;Chandler;Gilbert;Glendale;Scottsdale;Maryvale;Peoria;Tempe;Deer Valley;Tempe Junction;Surprise;Alhambra
US|Arkansas|Little Rock
US|California|Los Angeles;San Diego;San Jose;San Francisco;Fresno;Sacramento;Long Beach;Oakland;Bakersfield;Anaheim;Riverside;Santa Ana;Stockton;Chula Vista;Irvine;Fremont;San Bernardino;Fontana;Modesto;Oxnard;Moreno Valley;Huntington Beach;Glendale;Santa Clarita;Santa Rosa;Oceanside;Garden Grove;Rancho Cucamonga;Ontario;Hollywood;Elk Grove;Corona;Lancaster;Palmdale;Hayward;Salinas;Sunnyvale;Pomona;Escondido;Valencia;Torrance;Pasadena;Orange;Fullerton;Van Nuys;Roseville;Visalia;Thousand Oaks;Concord;Simi Valley;East Los Angeles;Santa Clara;Koreatown;Victorville;Vallejo;Chico;Berkeley;El Monte;Carlsbad;Downey;Costa Mesa;Fairfield;Inglewood;Antioch;Temecula;Murrieta;Richmond;West Covina;Norwalk;Daly City;Burbank;Santa Maria;Universal City;Clovis;El Cajon;San Mateo;Rialto;Vista;Chinatown
US|Colorado|Denver;Colorado Springs;Aurora;Fort Collins;Lakewood;Thornton;Westminster;Arvada;Centennial;Pueblo;Greeley;Boulder
US|Connecticut|Bridgeport;New Haven;Stamford;North Stamford;Hartford;Waterbury
US|Delaware|Dover
US|District of Columbia|Washington
US|Florida|Jacksonville;Miami;Tampa;Orlando;St. Petersburg;Hialeah;Tallahassee;Fort Lauderdale;Cape Coral;Pembroke Pines;Port Saint Lucie;Hollywood;Gainesville;Miramar;Coral Springs;West Palm Beach;Palm Bay;Clearwater;Miami Gardens;Pompano Beach;Lakeland;Brandon;Davie
US|Georgia|Atlanta;Columbus;Savannah;Athens;South Fulton;Sandy Springs
US|Hawaii|Honolulu
US|Idaho|Boise
US|Illinois|Chicago;Aurora;Rockford;Joliet;Naperville;Peoria;Springfield;North Peoria;Elgin
US|Indiana|Indianapolis;Fort Wayne;Evansville;South Bend
US|Iowa|Des Moines;Cedar Rapids;Davenport
US|Kansas|Wichita;Overland Park;Kansas City;Olathe;Topeka
US|Kentucky|Louisville;Lexington;Lexington-Fayette;Meads;Frankfort
US|Louisiana|New Orleans;Baton Rouge;Shreveport;Metairie Terrace;Metairie;Lafayette
US|Maryland|Baltimore;Annapolis
US|Massachusetts|Boston;South Boston;Worcester;Springfield;Lowell;Cambridge;New Bedford
US|Michigan|Detroit;Grand Rapids;Warren;Sterling Heights;Ann Arbor;Lansing
US|Minnesota|Minneapolis;Saint Paul;Rochester
US|Mississippi|Jackson
US|Missouri|Kansas City;St. Louis;Springfield;Columbia;Independence;East Independence;Jefferson City
US|Montana|Billings;Helena
US|Nebraska|Omaha;Lincoln
US|Nevada|Las Vegas;Henderson;Reno;North Las Vegas;Paradise;Sunrise Manor;Spring Valley;Enterprise;Carson City
US|New Hampshire|Manchester;Concord
US|New Jersey|Newark;Jersey City;Paterson;Elizabeth;Edison;Trenton
US|New Mexico|Albuquerque;Las Cruces;Santa Fe
US|New York|New York City;Brooklyn;Queens;Manhattan;The Bronx;Staten Island;Buffalo;Upper West Side;Jamaica;Rochester;Yonkers;East Flatbush;East New York;Washington Heights;Astoria;Borough Park;Syracuse;Sunset Park;Sheepshead Bay;Amherst;Harlem;East Harlem;Elmhurst;Bushwick;Gravesend;Corona;Albany
US|North Carolina|Charlotte;Raleigh;West Raleigh;Greensboro;Durham;Winston-Salem;Fayetteville;Cary;Wilmington;High Point
US|North Dakota|Fargo;Bismarck
US|Ohio|Columbus;Cleveland;Cincinnati;Toledo;Akron;Dayton
US|Oklahoma|Oklahoma City;Tulsa;Norman;Broken Arrow
US|Oregon|Portland;Eugene;Salem;Gresham;Hillsboro
US|Pennsylvania|Philadelphia;Pittsburgh;Allentown;Harrisburg
US|Rhode Island|Providence
US|South Carolina|Columbia;Charleston;North Charleston
US|South Dakota|Sioux Falls
US|Tennessee|Nashville;New South Memphis;Memphis;Knoxville;Chattanooga;Clarksville;Murfreesboro;East Chattanooga
US|Texas|Houston;San Antonio;Dallas;Fort Worth;Austin;El Paso;Arlington;Corpus Christi;Plano;Laredo;Lubbock;Garland;Irving;Cypress;Amarillo;Grand Prairie;Brownsville;McKinney;Frisco;Pasadena;Mesquite;Killeen;McAllen;Carrollton;Midland;Waco;Denton;Abilene;Round Rock;Beaumont;Odessa;Richardson;Pearland;College Station;Wichita Falls;Lewisville;Tyler
US|Utah|Salt Lake City;West Valley City;Provo;West Jordan
US|Virginia|Virginia Beach;Norfolk;Chesapeake;Richmond;Arlington;Newport News;Alexandria;East Hampton;Hampton;Roanoke
US|Washington|Seattle;Tri-Cities;Spokane;Tacoma;Vancouver;Bellevue;Kent;Everett;Renton;Olympia
US|West Virginia|Charleston
US|Wisconsin|Milwaukee;Madison;Green Bay
US|Wyoming|Cheyenne
UY|Artigas|Artigas
UY|Cerro Largo|Melo
UY|Colonia|Colonia del Sacramento
UY|Durazno Department|Durazno
UY|Flores Department|Trinidad
UY|Florida|Florida
UY|Lavalleja|Minas
UY|Maldonado|Maldonado
UY|Montevideo Department|Montevideo
UY|Paysandú Department|Paysandú
UY|Rivera Department|Rivera
UY|Rocha Department|Rocha
UY|Río Negro Department|Fray Bentos
UY|Salto Department|Salto
UY|San José Department|San José de Mayo
UY|Soriano|Mercedes
UY|Tacuarembó Department|Tacuarembó
UY|Treinta y Tres Department|Treinta y Tres
UZ|Andijan Region|Andijon
UZ|Bukhara|Bukhara
UZ|Fergana|Fergana;Qo‘qon;Marg‘ilon
UZ|Jizzakh Region|Jizzax
UZ|Karakalpakstan|Nukus
UZ|Namangan|Namangan;Chust
UZ|Navoiy Region|Navoiy
UZ|Qashqadaryo|Qarshi;Shahrisabz
UZ|Samarqand Region|Samarkand
UZ|Sirdaryo Region|Guliston
UZ|Surxondaryo Region|Tirmiz
UZ|Tashkent|Tashkent;Yunusobod;Chilanzar;Sergeli
UZ|Tashkent Region|Angren;Chirchiq;Olmaliq
UZ|Xorazm Region|Urganch;Xiva
VA||Vatican City
VC|Saint George Parish|Kingstown
VE|Amazonas|Puerto Ayacucho
VE|Anzoátegui|Barcelona;Puerto La Cruz;El Tigre;Anaco
VE|Apure|San Fernando de Apure
VE|Aragua|Maracay;Turmero;El Limón;Palo Negro;La Victoria;Cagua
VE|Barinas|Barinas;Alto Barinas
VE|Bolívar|Ciudad Guayana;Ciudad Bolívar;Upata
VE|Carabobo|Valencia;Guacara;Puerto Cabello;Mariara
VE|Cojedes|San Carlos;Tinaquillo
VE|Delta Amacuro|Tucupita
VE|Distrito Federal|Caracas
VE|Falcón|Coro;Punto Fijo;Punta Cardón
VE|Guárico|Calabozo;San Juan de los Morros;Valle de La Pascua
VE|Lara|Barquisimeto;Carora;Cabudare;Los Rastrojos
VE|Miranda|Petare;Santa Teresa del Tuy;Los Teques;Guarenas;Baruta;Guatire;Cúa;Lander;Ocumare del Tuy;Charallave
VE|Monagas|Maturín
VE|Mérida|Mérida;El Vigía;Ejido
VE|Nueva Esparta|Porlamar;La Asunción
VE|Portuguesa|Acarigua;Araure;Guanare
VE|Sucre|Cumaná;Carúpano
VE|Trujillo|Valera;Trujillo
VE|Táchira|San Cristóbal;Táriba
VE|Vargas|Catia La Mar;La Guaira
VE|Yaracuy|San Felipe;Yaritagua
VE|Zulia|Maracaibo;Cabimas;Ciudad Ojeda;Machiques;San Carlos del Zulia;La Concepción;Los Puertos de Altagracia
VG||Road Town
VI|Saint Croix Island|Saint Croix
VI|Saint Thomas Island|Charlotte Amalie
VN||Quận Đức Thịnh;Thái Bình;Cao Bằng;Ninh Bình;Hà Giang;Vị Thanh
VN|An Giang|Rạch Giá;Phu Quoc;Long Xuyên;Phú Quốc;Tân Châu;Tịnh Biên;Hà Tiên
VN|Bac Ninh|Bắc Giang;Bắc Ninh;Việt Yên;Thuận Thanh;Chũ
VN|Ca Mau|Cà Mau;Bạc Liêu;Giá Rai
VN|Can Tho City|Cần Thơ;Sóc Trăng;Vĩnh Châu;Thốt Nốt;Ô Môn;Cờ Đỏ;Bình Thủy;Thới Lai;Ngã Bảy;Dien Bien Phu
VN|Da Nang City|Da Nang;Điện Bàn;Thanh Khê;Tam Kỳ;Hải Châu;Hòa Cường
VN|Dak Lak|Buôn Ma Thuột;Tuy Hòa;Buôn Hồ
VN|Dong Nai|Biên Hòa;Xuân Lộc;Long Khánh;Đồng Xoài;Chơn Thành
VN|Dong Thap|Mỹ Tho;Sa Dec;Cao Lãnh;Cai Lậy;Hồng Ngự
VN|Gia Lai|Qui Nhon;An Nhơn;Pleiku
VN|Hai Phong|Haiphong;Hải Dương;Chí Linh;Kiến An
VN|Hanoi|Hanoi;Đống Đa;Long Bien;Bắc Từ Liêm;Gia Lâm;Hai Bà Trưng;Thanh Xuân;Cầu Giấy;Ba Vì;Sơn Tây;Ba Dinh;Tây Hồ;Hoàn Kiếm;Bồ Đề
VN|Ho Chi Minh City (HCMC)|Ho Chi Minh City;Thuận An;Chợ Lớn;Bình Thạnh;Thủ Đức;Vũng Tàu;Dĩ An;Quận Mười;Thủ Dầu Một;Bến Cát;Quận Mười Một;Phú Mỹ;Quận Sáu;Thành Phố Bà Rịa;Quận Ba;Quận Bốn;Quận Năm;Gò Vấp
VN|Hà Tĩnh Province|Hà Tĩnh;Kỳ Anh;Nghi Xuân
VN|Hưng Yên Province|Hưng Yên;Mỹ Hào
VN|Khanh Hoa|Nha Trang;Ninh Hòa;Phan Rang-Tháp Chàm;Cam Ranh
VN|Lam Dong|Ðà Lạt;Phan Thiết;Bảo Lộc;Đưc Trọng;La Gi;Huyện Lâm Hà
VN|Lao Cai|Lào Cai;Yên Bái
VN|Lạng Sơn Province|Lạng Sơn
VN|Nghệ An Province|Vinh;Hoàng Mai;Yên Vinh
VN|Ninh Binh|Nam Định;Phủ Lý
VN|Phu Tho|Việt Trì;Phúc Yên;Vĩnh Yên;Hòa Bình
VN|Quang Ngai|Quảng Ngãi;Kon Tum;Đức Phổ
VN|Quang Tri|Ðông Hà;Đồng Hới;Ba Đồn
VN|Quảng Ninh|Hạ Long;Thị Trấn Đông Triều;Cẩm Phả;Cẩm Phả Mines;Móng Cái
VN|Sơn La Province|Thị Trấn Thuận Châu;Sơn La
VN|Tay Ninh|Tân An;Trảng Bàng;Cần Giuộc;Hòa Thành;Tây Ninh
VN|Thai Nguyen|Thái Nguyên;Phổ Yên;Thị Trấn Đại Từ;Thành phố Sông Công
VN|Thanh Hóa Province|Thanh Hóa;Nghi Sơn;Sầm Sơn
VN|Thừa Thiên Huế Province|Huế;Phong Điền
VN|Tuyen Quang|Bắc Quang;Tuyên Quang
VN|Vinh Long|Trà Vinh;Vĩnh Long;Bến Tre
VU|Shefa|Port-Vila
WF|Uvea|Mata-Utu
WS|Tuamasaga|Apia
XK|Ferizaj|Ferizaj
XK|Gjakova|Gjakovë
XK|Gjilan|Gjilan
XK|Mitrovica|Mitrovicë
XK|Pec|Peć
XK|Pristina|Pristina
XK|Prizren|Prizren
YE|Aden|Aden
YE|Al Bayda|Al Bayda
YE|Al Hudaydah|Al Ḩudaydah
YE|Amanat Alasimah|Sanaa
YE|Dhamār|Dhamār
YE|Ibb Governorate|Ibb
YE|Laḩij|Laḩij
YE|Muhafazat Hadramaout|Mukalla
YE|Omran|‘Amrān
YE|Shabwah|Ataq
YE|Ta‘izz|Taiz
YE|Şa‘dah|Sa'dah
YE|Ḩajjah|Ḩajjah
YT|Mamoudzou|Mamoudzou
ZA|Eastern Cape|Gqeberha;East London;Kariega;Mdantsane;Mthatha;Bhisho;Queenstown
ZA|Free State|Bloemfontein;Welkom;Botshabelo;Sasolburg;Virginia;Kroonstad
ZA|Gauteng|Johannesburg;Pretoria;Soweto;Soshanguve;Evaton;Benoni;Thembisa;Vereeniging;Boksburg;Krugersdorp;Diepsloot;Randburg;Roodepoort;Brakpan;Germiston;Vanderbijlpark;Centurion;Springs;Ivory Park;Carletonville;Alexandra;Westonaria;Etwatwa;Nigel;Randfontein;Alberton;Mabopane;Tokoza
ZA|KwaZulu-Natal|Durban;Pietermaritzburg;Newcastle;Richards Bay;KwaDukuza;Vryheid;Pinetown;Ladysmith;Mpumalanga;Ntuzuma
ZA|Limpopo|Polokwane;Phalaborwa;Thohoyandou;Mokopane
ZA|Mpumalanga|Emalahleni;Middelburg;eMbalenhle;Somaroboro;Mbombela;Standerton;Ermelo
ZA|North West|Rustenburg;Klerksdorp;Potchefstroom;Brits;Hammanskraal;Orkney
ZA|Northern Cape|Kimberley
ZA|Western Cape|Cape Town;Athlone;Paarl;Somerset West;George;Worcester
ZM|Central Province|Kabwe
ZM|Copperbelt|Kitwe;Ndola;Chingola;Luanshya;Mufulira;Chililabombwe;Kalulushi
ZM|Eastern Province|Chipata
ZM|Luapula Province|Mansa
ZM|Lusaka Province|Lusaka;Chunga;Kafue
ZM|North-Western|Solwezi
ZM|Northern Province|Kasama
ZM|Southern Province|Livingstone;Mazabuka;Choma
ZM|Western Province|Mongu
ZW|Bulawayo|Bulawayo
ZW|Harare|Harare;Chitungwiza;Epworth
ZW|Manicaland|Mutare
ZW|Mashonaland Central|Bindura
ZW|Mashonaland East Province|Marondera
ZW|Mashonaland West|Kadoma;Chinhoyi
ZW|Masvingo Province|Masvingo
ZW|Midlands Province|Gweru;Kwekwe
`
