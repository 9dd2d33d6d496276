namespace DirectoryApi.Importers.Tests.Fuzz.Mutations;

/// <summary>Mutations of the bytes of a file, whatever they mean.</summary>
internal static class ByteMutations
{
    /// <summary>Changes some bytes, cuts the file off or a stretch out of it, or repeats a stretch.</summary>
    public static byte[] Mutate(Random random, byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            return bytes;
        }

        var (start, count) = random.Stretch(bytes.Length);
        switch (random.Next(4))
        {
            case 0:
                return bytes[..start];
            case 1:
                return [.. bytes[..start], .. bytes[(start + count)..]];
            case 2:
                return [.. bytes[..(start + count)], .. bytes[start..]];
            default:
                for (var changes = random.Next(1, 20); changes > 0; changes--)
                {
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                }

                return bytes;
        }
    }
}
