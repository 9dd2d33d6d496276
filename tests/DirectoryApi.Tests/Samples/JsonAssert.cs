using System.Text.Json;

namespace DirectoryApi.Tests.Samples;

/// <summary>Compares JSON by value.</summary>
internal static class JsonAssert
{
    /// <summary>Fails with both texts where they do not say the same. Order and spelling of properties count for nothing.</summary>
    public static void Equal(string expected, JsonElement actual)
    {
        using var document = JsonDocument.Parse(expected);
        Assert.True(JsonElement.DeepEquals(document.RootElement, actual), $"Expected\n{expected}\nbut the answer is\n{actual.GetRawText()}");
    }
}
