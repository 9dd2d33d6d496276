namespace DirectoryApi.Importers.Tests.Fuzz.Mutations;

/// <summary>Mutations of the characters of a text.</summary>
internal static class CharacterMutations
{
    /// <summary>Puts noise in, cuts or repeats a stretch, breaks or joins lines, or disguises letters.</summary>
    public static string Mutate(Random random, string text)
    {
        if (text.Length == 0)
        {
            return Noise.Piece(random);
        }

        var (start, count) = random.Stretch(text.Length);
        return random.Next(9) switch
        {
            0 or 1 or 2 => text.Insert(start, Noise.Piece(random)),
            3 => text.Remove(start, count),
            4 => text.Insert(start, text.Substring(start, Math.Min(count, 4000))),
            5 => Noise.Disguise(random, text),
            6 => text.Insert(start, random.Pick(["\n", "\n\n", "\t", " ", "\r\n", "      "])),
            7 => text[..start] + random.Pick(["", " ", "\t"]) + text[Math.Min(start + 1, text.Length)..],
            _ => Noise.Piece(random),
        };
    }
}
