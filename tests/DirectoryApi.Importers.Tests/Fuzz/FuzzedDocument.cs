using System.IO.Compression;
using System.Text;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Tests.Fuzz.Mutations;
using DirectoryApi.Importers.Tests.Typed;

namespace DirectoryApi.Importers.Tests.Fuzz;

/// <summary>A document made from an annex by a seed: what it is typed as, what is taken of it, and what is done to it.</summary>
internal static class FuzzedDocument
{
    private const string MainPart = "word/document.xml";

    private static readonly Encoding[] Encodings = [new UTF8Encoding(false), new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>The document of a seed.</summary>
    public static SourceFile Of(int seed)
    {
        var random = new Random(seed);
        var annex = random.Pick(Annex.All);
        var isWhole = random.Next(40) == 0;
        var (extension, bytes) = random.Next(3) switch
        {
            0 => ("txt", TypeText(random, annex, isWhole)),
            1 => ("html", TypePage(random, annex, isWhole)),
            _ => ("docx", TypeWord(random, annex)),
        };
        return SourceFile.FromBytes($"{annex.Stem}.{extension}", random.Next(8) == 0 ? ByteMutations.Mutate(random, bytes) : bytes);
    }

    private static byte[] TypeText(Random random, Annex annex, bool isWhole)
    {
        var lines = isWhole ? annex.Lines() : annex.Lines(random);
        if (random.Next(10) == 0)
        {
            LineMutations.JoinRows(random, lines);
        }

        Repeat(random, () => LineMutations.Mutate(random, lines));
        var text = string.Join(random.Next(6) == 0 ? "\r\n" : "\n", lines);
        if (random.Next(4) == 0)
        {
            text = CharacterMutations.Mutate(random, text);
        }

        return Encode(random.Pick(Encodings), text);
    }

    private static byte[] TypePage(Random random, Annex annex, bool isWhole)
    {
        var page = isWhole ? annex.Page : annex.PageOf(random);
        Repeat(random, () => page = MarkupMutations.MutateHtml(random, page));
        return random.Next(6) == 0 ? Kz1048Typist.Encode(page) : Encode(random.Pick(Encodings), page);
    }

    private static byte[] TypeWord(Random random, Annex annex)
    {
        var blocks = annex.BlocksOf(random);
        Repeat(random, () => CellMutations.Mutate(random, blocks));
        var typed = DocxTypist.Type(blocks);
        return random.Next(3) == 0 ? MutateMainPart(random, typed) : typed;
    }

    private static byte[] MutateMainPart(Random random, byte[] typed)
    {
        using var stream = new MemoryStream();
        stream.Write(typed);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry(MainPart)!;
            string part;
            using (var reader = new StreamReader(entry.Open()))
            {
                part = reader.ReadToEnd();
            }

            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(MainPart).Open());
            writer.Write(MarkupMutations.MutateWord(random, part));
        }

        return stream.ToArray();
    }

    private static byte[] Encode(Encoding encoding, string text) => [.. encoding.Preamble, .. encoding.GetBytes(text)];

    private static void Repeat(Random random, Action mutate)
    {
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            mutate();
        }
    }
}
