using System.Globalization;
using System.Text;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Benchmarks.Synthetic.Annexes;

/// <summary>
/// Writes a made-up directory as files that the program works with: decrees with annexes, half of them Kazakh and half Russian, and the
/// gazetteer of their places. A tenth of the offices is printed again, by a later decree in the other language. The same number and
/// seed give the same files.
/// </summary>
internal static class AnnexWriter
{
    /// <summary>Rows of a decree, but for the last of a kind, which has fewer.</summary>
    private const int RowsOfDecree = 4_000;

    private const int OfficesOfSettlement = 40;
    private const int PrintedAgainEvery = 10;
    private const int FirstYear = 2025;
    private const int Hundred = 100;

    /// <summary>Writes the folders <c>annexes</c> and <c>gazetteer</c>.</summary>
    /// <param name="folder">Where to; files there are written anew.</param>
    /// <param name="offices">How many offices.</param>
    /// <param name="seed">Other seeds give other directories.</param>
    /// <returns>How many decrees were written.</returns>
    public static int Write(string folder, int offices, int seed = 1)
    {
        var bundled = BundledGazetteer.Read();
        var places = AnnexVillages.Add(bundled, Math.Max(0, (offices / OfficesOfSettlement) - bundled.Settlements.Count), seed);
        GazetteerFolder.Write(Path.Combine(folder, "gazetteer"), places);

        var annexes = Directory.CreateDirectory(Path.Combine(folder, "annexes")).FullName;
        var maker = new AnnexOffices(places, seed);
        var text = new AnnexText(places);
        int written = 0, first = 0, rest = offices;
        foreach (var kind in AnnexWords.Kinds)
        {
            var count = kind == AnnexWords.Kinds[^1] ? rest : (int)((long)offices * kind.Share / Hundred);
            rest -= count;
            var again = new Dictionary<Language, List<AnnexOffice>> { [Language.Kk] = [], [Language.Ru] = [] };
            foreach (var decree in Decrees(maker.Make(kind.Kind, count)))
            {
                var language = first++ % 2 == 0 ? Language.Kk : Language.Ru;
                WriteDecree(FirstYear, language, kind, decree);
                again[language == Language.Kk ? Language.Ru : Language.Kk].AddRange(decree.Where((office, index) => office.Place.Level == OfficeLevel.Region || index % PrintedAgainEvery == 0));
            }

            foreach (var (language, printedAgain) in again)
            {
                foreach (var decree in Decrees(printedAgain.Distinct()))
                {
                    WriteDecree(FirstYear + 1, language, kind, decree);
                }
            }
        }

        return written;

        void WriteDecree(int year, Language language, AnnexKind kind, IEnumerable<AnnexOffice> listed)
        {
            written++;
            var name = string.Create(CultureInfo.InvariantCulture, $"P{year % Hundred:00}{written:00000000}.{language.Tag()}.txt");
            using var writer = new StreamWriter(Path.Combine(annexes, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            text.Write(writer, written, year, language, kind, listed);
        }
    }

    /// <summary>Parts offices into decrees. Each begins with the head of its first region, which the decree before may have listed as well.</summary>
    private static IEnumerable<IReadOnlyList<AnnexOffice>> Decrees(IEnumerable<AnnexOffice> offices)
    {
        AnnexOffice? head = null;
        foreach (var part in offices.Chunk(RowsOfDecree))
        {
            yield return head is null || part[0].Place.Level == OfficeLevel.Region ? part : [head, .. part];
            head = Array.FindLast(part, office => office.Place.Level == OfficeLevel.Region) ?? head;
        }
    }
}
