using System.Security.Cryptography;

namespace DirectoryApi.Operations;

/// <summary>Identifies what rows were resolved with: the gazetteer and the decisions of maintainers.</summary>
internal static class GazetteerFingerprint
{
    /// <summary>SHA-256, in lower-case hexadecimal, over the names and contents of the gazetteer's tables and the content of the table of decisions.</summary>
    public static string Of(string folder, string decisions)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        hash.AppendData(File.ReadAllBytes(decisions));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
