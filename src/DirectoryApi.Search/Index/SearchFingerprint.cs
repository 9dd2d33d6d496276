using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Index;

/// <summary>Identifies an index by everything that it is made from.</summary>
internal static class SearchFingerprint
{
    private const int BlockSize = 4_096;
    private const byte EndOfText = 0;
    private const byte EndOfList = 1;

    /// <summary>
    /// SHA-256 of the texts of all offices, in their order, and of the versions of columns and analyser, in lower-case hexadecimal. Blocks
    /// of offices are hashed by all processors, and their hashes once more.
    /// </summary>
    public static string Of(IReadOnlyList<OfficeNode> offices, int analyzerVersion)
    {
        var blocks = new byte[(offices.Count + BlockSize - 1) / BlockSize][];
        Parallel.For(0, blocks.Length, block => blocks[block] = HashOf(offices, block * BlockSize, Math.Min((block + 1) * BlockSize, offices.Count)));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"{SearchColumns.Version}/{analyzerVersion}/{offices.Count}")));
        foreach (var block in blocks)
        {
            hash.AppendData(block);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static byte[] HashOf(IReadOnlyList<OfficeNode> offices, int start, int end)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var texts = new ArrayBufferWriter<byte>();
        for (var position = start; position < end; position++)
        {
            Add(texts, offices[position].Office);
            hash.AppendData(texts.WrittenSpan);
            texts.ResetWrittenCount();
        }

        return hash.GetHashAndReset();
    }

    private static void Add(ArrayBufferWriter<byte> texts, Office office)
    {
        Add(texts, office.Key);
        foreach (var name in office.Names)
        {
            Add(texts, name.Text);
        }

        End(texts);
        foreach (var address in office.Addresses)
        {
            Add(texts, address.Street);
            Add(texts, address.Text);
            Add(texts, address.PostalCode);
            Add(texts, address.Building);
        }

        End(texts);
        foreach (var statement in office.History)
        {
            Add(texts, statement.Name);
            Add(texts, statement.Address);
        }

        End(texts);
        foreach (var phone in office.Phones)
        {
            Add(texts, phone.E164 ?? phone.Display);
        }

        End(texts);
        AddAll(texts, office.Emails);
        AddAll(texts, office.Websites);
    }

    private static void AddAll(ArrayBufferWriter<byte> texts, IReadOnlyList<string> all)
    {
        foreach (var text in all)
        {
            Add(texts, text);
        }

        End(texts);
    }

    private static void Add(ArrayBufferWriter<byte> texts, string? text)
    {
        Encoding.UTF8.GetBytes(text, texts);
        texts.Write([EndOfText]);
    }

    private static void End(ArrayBufferWriter<byte> texts) => texts.Write([EndOfList]);
}
