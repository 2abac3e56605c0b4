package dev.frontdesk.conversation.understanding.letters;

/// Given names in common use, of many cultures, the usual spellings of each. General knowledge, not
/// complete: a name that is missing is still understood when it is heard clearly or spelled.
final class GivenNames {

    static final String COMMON = """
            Adam Adrian Aidan Alan Alastair Albert Alex Alexander Alexandra Alexis Alfie Alfred Alice Alicia Alison Allan
            Amanda Amber Amelia Amy Andrea Andrew Angela Angus Anita Ann Anna Anne Annette Annie Anthony Antony April Archie
            Arthur Ashley Ashleigh Audrey Ava Barbara Barry Beatrice Ben Benjamin Bernard Beth Bethan Bethany Beverley Beverly
            Bill Billy Bradley Brandon Brenda Brendan Brian Bridget Bruce Bryan Callum Cameron Carl Carla Carly Carol Carole
            Caroline Carolyn Catherine Cathy Charlene Charles Charlie Charlotte Chelsea Cheryl Chloe Chris Christian Christina
            Christine Christopher Claire Clare Clive Colin Connor Conor Craig Crystal Daisy Dale Damian Damien Daniel Danielle
            Darren Daryl Dave David Dawn Dean Debbie Deborah Debra Declan Denis Denise Dennis Derek Diana Diane Dominic Donald
            Donna Doris Dorothy Douglas Duncan Dylan Edith Edward Edwin Eileen Elaine Eleanor Elizabeth Ella Ellen Ellie
            Elliot Elsie Emily Emma Eric Erin Ethan Eva Evan Evelyn Evie Fiona Florence Frances Francis Francesca Frank Fred
            Frederick Freya Gareth Garry Gary Gavin Gayle Gemma Geoffrey George Georgia Georgina Gerald Geraldine Gerard
            Gillian Gina Glen Glenn Glenda Gordon Grace Graeme Graham Grant Gregory Guy Gwen Hannah Harold Harriet Harry
            Hayley Hazel Heather Heidi Helen Henry Hilary Hilda Holly Howard Hugh Iain Ian Imogen Irene Iris Isaac Isabel
            Isabella Isla Ivy Jack Jackie Jacob Jacqueline Jade Jake James Jamie Jan Jane Janet Janice Jasmine Jason Jay
            Jayne Jean Jeanette Jeff Jeffrey Jemma Jenna Jennifer Jenny Jeremy Jessica Jill Jim Jo Joan Joanna Joanne Jodie Joe
            Joel John Johnny Jon Jonathan Jordan Joseph Josephine Josh Joshua Joy Joyce Judith Judy Julia Julian Julie June
            Justin Justine Karen Karl Kate Katherine Kathleen Kathryn Katie Katy Kay Kayleigh Keith Kelly Kenneth Kerry Kevin
            Kieran Kim Kimberley Kirsty Kirsten Kyle Lara Laura Lauren Laurence Lawrence Leah Leanne Lee Leigh Leo Leon
            Leonard Lesley Leslie Lewis Liam Lilian Lily Linda Lindsay Lindsey Lisa Liz Lloyd Logan Lorna Lorraine Louis Louise
            Lucas Lucy Luke Lydia Lynda Lynn Lynne Malcolm Mandy Marc Marcus Margaret Maria Marian Marie Marilyn Marion Marjorie
            Mark Martin Martyn Mary Mathew Matt Matthew Maureen Maurice Max Maxine Megan Melanie Melissa Mia Michael Michelle
            Mike Mildred Millie Miriam Mitchell Mohammed Moira Molly Monica Morgan Muriel Nancy Naomi Natalie Natasha Nathan
            Neil Niall Nicholas Nick Nicola Nicole Nigel Noah Noel Nora Norma Norman Oliver Olivia Oscar Owen Paige Pam
            Pamela Patricia Patrick Paul Paula Pauline Peggy Penelope Penny Peter Philip Phillip Phoebe Phyllis Poppy
            Rachael Rachel Ralph Raymond Rebecca Rebekah Reece Rhys Richard Rita Robert Robin Robyn Roderick Rodney Roger Roland
            Ronald Rory Rosalind Rose Rosemary Ross Roy Rupert Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Scott
            Sean Sebastian Shane Shannon Sharon Shaun Shawn Sheila Shelley Shirley Sian Simon Sonia Sophia Sophie Stacey Stanley
            Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Suzanne Sydney Sylvia Tanya Tara Teresa Terence Terry
            Theo Theresa Thomas Tim Timothy Tina Toby Todd Tom Tony Tracey Tracy Trevor Valerie Vanessa Vera Veronica
            Victor Victoria Vincent Violet Virginia Vivian Vivien Wayne Wendy William Yvonne Zara Zoe
            """;

    static final String OTHER = """
            Alun Ashlee Ashlyn Carla Carrie Cathryn Ceri Cerys Cher Clair Debra Elisabeth Geoff Hayleigh Hollie Jacqui Jaime
            Jasmin Jess Joann Jodi Kathy Kathrine Katherine Kellie Kerrie Kirstie Kristen Kristopher Lauryn Leanna Lyn Lyndsey
            Mohamad Mohammad Mollie Natalia Neal Nichola Nicky Phil Rachelle Rebeca Ricky Robbie Ron Ronnie Shaun Shelly Sonya
            Stacy Steph Tammy Traci Tracie Vicky Vivienne Will Zoey Aaron Abbie Abby Abigail Abdul Abdullah Adele Agnes Agnieszka Ahmed Aisha Aileen Aimee Aisling Ajay Alana Alejandro
            Aleksandra Alessandro Ali Alistair Allison Alma Amina Amir Amit Amrit Ana Anastasia Andreas Andrei Andy Angel
            Angelina Anil Anish Anjali Antoine Antonia Antonio Anya Arjun Arlene Arun Asha Asif Astrid Austin Ayesha Barnaby
            Bartosz Beata Becky Belinda Bella Benedict Bernadette Bert Betty Bianca Blake Bob Bobby Bogdan Bonnie Boris Brett
            Bronwyn Bruno Caitlin Camila Camille Candice Carlos Carmen Cassandra Cecilia Cedric Celia Chantal Chen Chiara
            Chidi Chinedu Ciara Ciaran Cindy Clara Claude Claudia Clifford Clint Cody Constance Corey Courtney Curtis Cynthia
            Daphne Deepak Deirdre Delroy Derrick Desmond Devon Diego Dmitri Dora Doreen Ebony Eddie Edgar Edmund Eduardo
            Edwina Ekaterina Elena Eli Elias Elijah Elise Eliza Elliott Eloise Emanuel Emilia Emilio Emmanuel Enrique Ernest Esme
            Esther Ethel Eugene Fatima Farah Fatou Felicity Felix Fergus Fernando Finlay Fraser Freddie Gabriel Gabriela
            Gabrielle Gail Gaurav Geneviève Gilbert Giles Giovanni Giulia Gladys Gloria Greg Greta Grzegorz Gustavo Gwyneth
            Hamza Harinder Haroon Harpreet Harvey Hassan Hector Hiroshi Hope Horace Hugo Humphrey Hussein Ibrahim Igor Imran
            Ingrid Irfan Isabelle Ismail Ivan Jada Jamal Jared Jarek Jasper Javier Jayden Jerome Jerry Jesse Jia Joaquin
            Jocelyn Johanna Jorge Jose Juan Juliet Jürgen Kamal Kamil Karim Karina Kareem Kasia Katarzyna Katrina Kaye Kayla
            Kelvin Ken Kenji Khadija Khalid Kiran Kristian Kristina Krystyna Kumar Kwame Lakshmi Latoya Layla Leila Lena Lenny
            Leroy Lillian Logan Lola Lucia Luis Luca Luna Mabel Maciej Madeleine Madison Magdalena Mahmoud Maisie Malik Manuel
            Marcel Marco Margot Mariam Mario Marlene Marta Martha Marvin Mateusz Matilda Mavis Maya Mehmet Mei Mercedes
            Michal Miguel Mina Ming Mohamed Mohammad Mona Muhammad Mustafa Myra Nadia Narinder Natalia Neha Nelson Ngozi Niamh
            Nicolas Nikita Nina Nuno Olga Olumide Omar Orla Otto Pablo Paolo Parveen Patience Pavel Pedro Petra Philippa Pierre
            Piotr Pooja Pradeep Preeti Priya Rafael Raj Rajesh Ramesh Rania Raquel Rashid Raul Ravi Reginald Rhiannon Ricardo
            Rosa Rosie Roxanne Ruby Rudolf Sabrina Sadie Saeed Sajid Salma Samir Samira Sanjay Santiago Satoshi Selina Serena
            Sergei Shahid Shanice Shauna Sheryl Shreya Sidney Simone Sinead Siobhan Sofia Spencer Stefan Summer Sunil Sunita
            Suresh Svetlana Tamara Tariq Tatiana Ted Thelma Tiffany Tomasz Tristan Tyler Uma Usha Usman Vijay Vikram Wei Wilfred
            Winifred Winston Xavier Yasmin Yolanda Yuki Yusuf Zachary Zainab Zhang Zoya
            """;

    private GivenNames() {}
}
