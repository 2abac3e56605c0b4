package dev.frontdesk.conversation.understanding.letters;

/// Family names in common use, of many cultures. General knowledge, not complete.
final class Surnames {

    static final String COMMON = """
            Abbott Adams Ahmed Akhtar Ali Allan Allen Anderson Andrews Armstrong Arnold Ashton Atkins Atkinson Austin Bailey Baker
            Baldwin Ball Banks Barber Barker Barlow Barnes Barnett Barrett Barry Bartlett Barton Bates Baxter Begum Bell Bennett
            Benson Bentley Berry Bird Bishop Black Blackburn Blake Bolton Bond Booth Bowden Bowen Boyle Bradley Bradshaw Brady
            Bray Brennan Briggs Brookes Brooks Brown Browne Bryan Bryant Buckley Bull Burgess Burke Burns Burrows Burton Butcher
            Butler Byrne Cameron Campbell Carpenter Carr Carroll Carter Chambers Chandler Chapman Charlton Clark Clarke Clayton
            Coates Cole Coleman Coles Collins Connolly Connor Conway Cook Cooke Cooper Cox Craig Crawford Cross Cunningham Curtis
            Dale Daly Daniels Davey Davidson Davies Davis Davison Dawson Day Dean Dennis Dixon Dobson Dodd Doherty Donnelly
            Douglas Doyle Duffy Duncan Dunn Dyer Eaton Edwards Elliott Ellis Evans Farmer Farrell Ferguson Field Finch Fisher
            Fitzgerald Fleming Fletcher Flynn Ford Forster Foster Fowler Fox Francis Franklin Fraser Freeman French Frost Fuller
            Gallagher Gardiner Gardner Garner George Gibbons Gibbs Gibson Gilbert Giles Gill Glover Goddard Godfrey Goodman
            Goodwin Gordon Gough Gould Graham Grant Gray Green Greenwood Gregory Grey Griffin Griffiths Hall Hamilton Hammond
            Hancock Harding Hardy Harper Harris Harrison Hart Hartley Harvey Hawkins Hayes Haynes Hayward Heath Henderson Henry
            Herbert Hewitt Hicks Higgins Hill Hilton Hobbs Hodgson Holden Holland Holloway Holmes Holt Hope Hopkins Horton Howard
            Howarth Howe Howell Howells Hudson Hughes Humphreys Humphries Hunt Hunter Hurst Hussain Hutchinson Hyde Iqbal Ingram
            Jackson James Jarvis Jenkins Jennings John Johnson Johnston Jones Jordan Joyce Kaur Kay Kelly Kemp Kennedy Kent Kerr
            Khan King Kirby Kirk Knight Knowles Lamb Lambert Lane Law Lawrence Lawson Leach Lee Leonard Lewis Little Lloyd Long
            Lord Lowe Lucas Lynch Lyons Macdonald Mackenzie Mahmood Manning Marsden Marsh Marshall Martin Mason Matthews May
            McCarthy McDonald McKenzie McLean Mellor Metcalfe Middleton Miles Miller Mills Mistry Mitchell Moore Moran Morgan
            Morley Morris Morrison Morton Moss Murphy Murray Myers Nash Naylor Nelson Newman Newton Nicholls Nicholson Nixon Noble
            Nolan Norman Norris North Norton O'Brien O'Connor O'Donnell O'Neill O'Sullivan Oliver Osborne Owen Owens Page
            Palmer Parker Parkin Parkinson Parry Parsons Patel Patterson Payne Peacock Pearce Pearson Perkins Perry Peters Phillips
            Pickering Pollard Poole Pope Porter Potter Potts Powell Power Pratt Preston Price Pritchard Pugh Quinn Rahman Randall
            Read Reed Rees Reeves Reid Reynolds Rhodes Rice Richards Richardson Riley Roberts Robertson Robinson Robson Rogers
            Rose Ross Rowe Rowley Russell Ryan Sanders Sanderson Saunders Savage Schofield Scott Sharp Sharpe Shaw Shepherd
            Sheppard Short Simmons Simpson Sims Sinclair Singh Skinner Slater Smart Smith Spencer Stanley Steele Stephens
            Stephenson Stevens Stevenson Stewart Stokes Stone Storey Stuart Sullivan Summers Sutton Swift Sykes Talbot Taylor
            Thomas Thompson Thomson Thornton Thorpe Todd Tomlinson Townsend Tucker Turnbull Turner Tyler Vaughan Vincent Wade Walker
            Wall Wallace Wallis Walsh Walters Walton Ward Warner Warren Waters Watkins Watson Watts Webb Webster Welch Wells West
            Weston Wheeler White Whitehead Whitehouse Whittaker Wilkins Wilkinson Williams Williamson Willis Wilson Winter Wong
            Wood Woods Woodward Wright Wyatt Yates Young
            """;

    static final String OTHER = """
            Abdi Abdullah Abraham Adeyemi Agarwal Aguilar Ahmad Alvarez Amin Ansari Arora Ashworth Asghar Aziz Baird Baptiste
            Barrow Bashir Bauer Becker Bergeron Berger Bhatt Blair Blanchard Bouchard Bowman Boyd Bradford Brewer Briscoe Bristow
            Brock Bruce Bush Cain Caldwell Callahan Campos Cannon Carey Carlson Castillo Castro Chan Chang Chaudhry Chavez Chen
            Cheng Cheung Chiu Choi Chopra Chowdhury Christie Chu Chung Church Clements Cohen Compton Cooley Copeland Corbett
            Cortez Costa Cruz Curran Dalton Das Deng Desai Devi Diaz Diallo Dias Dickinson Dickson Donaldson Donovan Dougherty
            Drake Drummond Dubois Dudley Duke Dupont Eriksson Escobar Espinoza Estrada Farah Farooq Fernandes Fernandez Ferreira
            Fischer Flores Fontaine Forbes Fortin Fournier Fry Gagnon Galloway Gao Garcia Gauthier Gentry Ghosh Gilmore Girard
            Goldberg Gomes Gomez Gonzales Gonzalez Grewal Guerrero Gupta Gutierrez Guzman Haas Hansen Hanson Haque Harrington
            Hassan He Hernandez Herrera Hoffman Hogan Huang Huber Huynh Ibrahim Islam Ito Ivanov Jain Jansen Jensen Jha Jimenez
            Johansson Joshi Juarez Kapoor Karlsson Kaye Keller Khalil Khatun Kim Klein Kobayashi Koch Kowalczyk Kowalski Kramer
            Krishnan Kumar Kurz Lai Lam Lambert Lang Langley Larsen Larson Lau Lavoie Le Leblanc Leclerc Lefebvre Leung Levesque
            Levy Li Liang Lim Lin Lindgren Liu Logan Lopes Lopez Ma MacLeod Mahmoud Malik Mann Marchand Martinez Mbeki McCall
            McGrath McGuire McIntyre McKay McLaughlin McLeod McMahon McMillan McNeil Medina Mehta Mendes Mendoza Meyer Meyers
            Michaud Miah Mohamed Mohammed Molina Montgomery Morales Moreno Morin Moreau Muller Muñoz Nagy Nair Nakamura Navarro Ng
            Ngo Nguyen Nielsen Nkosi Novak Nowak O'Hara O'Keefe O'Leary O'Reilly Obi Okafor Okoro Olsen Ortega Ortiz Osman Ouellet
            Paquette Parent Park Parmar Paterson Pattinson Pattison Pelletier Pereira Perez Petersen Peterson Petrov Pham Phan Philips Pillai
            Poirier Popov Prasad Qureshi Raja Ram Ramirez Ramos Rana Rao Rashid Ray Reddy Ricci Richmond Rivera Rodriguez
            Rossi Rowan Roy Rubio Ruiz Saeed Saha Salazar Saleh Samuels Sanchez Sandhu Santos Sato Schmidt Schneider
            Schroeder Schultz Schwartz Sen Seymour Shah Shaikh Sharma Shea Sheikh Sherman Silva Sim Simard Skelton Snow
            Soto Souza Spence Stein Suarez Sun Suzuki Svensson Takahashi Tan Tanaka Tang Tran Tremblay Truong Uddin Usman
            Van Vargas Vasquez Vega Vogel Wagner Wang Watanabe Weber Weiss Werner Wolf Wu Xu Yamamoto Yang Yilmaz Yu
            Yusuf Zaman Zhang Zhao Zheng Zhou Zhu Zimmerman
            """;

    private Surnames() {}
}
