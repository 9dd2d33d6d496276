using System.Globalization;
using System.Text;
using DirectoryApi.Importers.Reading.Html;

namespace DirectoryApi.Importers.Tests.Typed;

/// <summary>Types a page in the 8-bit Kazakh Cyrillic character set; what that has no place for, as numeric character references.</summary>
internal static class Kz1048Typist
{
    private static readonly Dictionary<char, byte> Bytes = Enumerable.Range(0, 256)
        .Select(value => (Character: Kz1048.Decode([(byte)value])[0], Value: (byte)value))
        .ToDictionary(pair => pair.Character, pair => pair.Value);

    public static byte[] Encode(string page)
    {
        var bytes = new List<byte>(page.Length);
        foreach (var character in page)
        {
            if (Bytes.TryGetValue(character, out var value))
            {
                bytes.Add(value);
            }
            else
            {
                bytes.AddRange(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"&#{(int)character};")));
            }
        }

        return [.. bytes];
    }
}
