using System.Security.Cryptography;

namespace DirectoryApi.Operations;

/// <summary>Identifies the content of a gazetteer folder.</summary>
internal static class GazetteerFingerprint
{
    /// <summary>SHA-256, in lower-case hexadecimal, over the names and contents of the folder's tables.</summary>
    public static string Of(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
