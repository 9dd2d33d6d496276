using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DirectoryApi.Search.Index;

/// <summary>Identifies an index by everything that it is made from.</summary>
internal static class SearchFingerprint
{
    /// <summary>SHA-256 of the texts, in their order, and of the versions of columns and analyser, in lower-case hexadecimal.</summary>
    public static string Of(IReadOnlyList<OfficeTexts> offices, int analyzerVersion)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(string.Create(CultureInfo.InvariantCulture, $"{SearchColumns.Version}/{analyzerVersion}/{offices.Count}"));
        foreach (var office in offices)
        {
            Add(office.Key);
            AddAll(office.Names);
            AddAll(office.Streets);
            AddAll(office.Addresses);
            AddAll(office.Houses);
            AddAll(office.Former);
            AddAll(office.Phones);
            AddAll(office.Online);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void AddAll(IReadOnlyList<string> texts)
        {
            Add(texts.Count.ToString(CultureInfo.InvariantCulture));
            foreach (var text in texts)
            {
                Add(text);
            }
        }

        void Add(string text)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData([0]);
        }
    }
}
