using System.Security.Cryptography;
using System.Text;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;

namespace DirectoryApi.Importers.Tests.Matching;

/// <summary>Small decrees made of rows of the real ones, with misprints, other phones, other names, and rows left out or in another order.</summary>
internal sealed class PerturbedDecrees(int seed)
{
    private const int MostBodies = 12;

    private readonly Random _random = new(seed);

    /// <summary>Parts of two to four of the decrees, about the same region.</summary>
    public ImportedDecree[] Make()
    {
        string[] stems = [.. TestData.Stems];
        _random.Shuffle(stems);
        var region = _random.Next(14);
        return [.. stems.Take(_random.Next(2, 5)).Select(stem => Perturb(PartOf(TestData.Decree(stem), region), 10))];
    }

    /// <summary>Another version of a decree.</summary>
    /// <param name="decree">The decree.</param>
    /// <param name="percent">Of a hundred rows the number that change in each of several ways.</param>
    public ImportedDecree Perturb(ImportedDecree decree, int percent)
    {
        var rows = decree.Rows.Where(_ => !Happens(percent)).Select(row => Perturb(row, percent)).ToArray();
        if (Happens(percent))
        {
            _random.Shuffle(rows);
        }

        return decree with { Rows = rows, Sha256 = HashOf(rows) };
    }

    /// <summary>A random order of documents.</summary>
    public ImportedDecree[] Shuffle(ImportedDecree[] decrees)
    {
        ImportedDecree[] shuffled = [.. decrees];
        _random.Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>The rows of a part of the table, in all standards, and officials; the same part of each decree, which all list regions in one order.</summary>
    private ImportedDecree PartOf(ImportedDecree decree, int region)
    {
        var labels = decree.Rows.Where(row => !row.IsContactPoint).Select(row => row.Row).Distinct().ToList();
        var first = Math.Max(0, labels.FindIndex(label => label.StartsWith($"{region + 1}/", StringComparison.Ordinal) || label == $"{region + 1}"));
        var taken = labels.Skip(first).Take(_random.Next(1, MostBodies)).ToHashSet();
        var rows = decree.Rows.Where(row => row.IsContactPoint ? Happens(10) : taken.Contains(row.Row) && row.Key.Standard <= 3).ToList();
        return decree with { Rows = rows };
    }

    private AnnexRow Perturb(AnnexRow row, int percent) => row with
    {
        Name = Happens(percent) ? Misprint(row.Name) : Happens(percent / 3) ? row.Name is { } name ? name with { Value = $"Новое {name.Value}" } : null : row.Name,
        Address = Happens(percent) ? Misprint(row.Address) : row.Address,
        Phones = Happens(percent) ? [] : Happens(percent) ? [.. row.Phones.Select(phone => phone with { Display = phone.Display with { Value = $"{_random.Next(10, 99)}-{_random.Next(10, 99)}-{_random.Next(10, 99)}" } })] : row.Phones,
    };

    private Sourced<string>? Misprint(Sourced<string>? text)
    {
        if (text is null)
        {
            return null;
        }

        var letters = text.Value.ToCharArray();
        letters[_random.Next(letters.Length)] = (char)('а' + _random.Next(32));
        return text with { Value = new string(letters) };
    }

    private bool Happens(int percent) => _random.Next(100) < percent;

    private static string HashOf(IEnumerable<AnnexRow> rows) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows.Select(TextOf)))));

    /// <summary>What a row prints.</summary>
    public static string TextOf(AnnexRow row) =>
        $"{row.Key}|{row.Name?.Value}|{row.Address?.Value}|{string.Join(',', row.Phones.Select(phone => phone.Display.Value))}";
}
