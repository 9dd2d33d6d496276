using System.Net;
using DirectoryApi.Operations;
using DirectoryApi.Operations.Configuration;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace DirectoryApi.Serving;

/// <summary>
/// The proxies in front of the server, whose word is taken on who asks, by which scheme and for which host (<c>X-Forwarded-For</c>,
/// <c>-Proto</c>, <c>-Host</c>): pages name themselves by it, and answers to HTTPS say that it is to stay. Those on the same machine by
/// default; the setting <c>Proxy:Trusted</c> names others.
/// </summary>
internal static class ProxySettings
{
    private static readonly ListSetting Trusted = new(
        "Proxy", nameof(Trusted), "those on the same machine", "addresses and networks such as `10.0.0.0/24`",
        "proxies whose `X-Forwarded-For`, `-Proto` and `-Host` are believed");

    private static readonly IPNetwork[] SameMachine = [IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("::1/128")];

    /// <summary>The settings of the section.</summary>
    public static IReadOnlyList<Setting> All { get; } = [Trusted];

    /// <summary>The addresses of trusted proxies.</summary>
    /// <exception cref="SettingException">One of them is neither an address nor a network.</exception>
    public static IReadOnlyList<IPNetwork> Read(IConfiguration configuration)
    {
        var texts = Trusted.Read(configuration);
        return texts.Count == 0 ? SameMachine : [.. texts.Select(Parse)];
    }

    /// <summary>Takes trusted proxies' word, before anything looks at a request.</summary>
    /// <param name="app">The server.</param>
    /// <param name="trusted">The addresses of trusted proxies.</param>
    /// <param name="hosts">The hosts that may be asked for, as <c>AllowedHosts</c> lists them: a proxy may name no other. Null for any.</param>
    public static void UseTrustedProxies(this WebApplication app, IReadOnlyList<IPNetwork> trusted, string? hosts = null)
    {
        var options = new ForwardedHeadersOptions
        {
            // As many hops as are trusted: each names the one before, and the first that is not trusted is the client.
            ForwardLimit = null,
            AllowedHosts = hosts?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in trusted)
        {
            options.KnownIPNetworks.Add(network);
        }

        app.UseForwardedHeaders(options);
    }

    private static IPNetwork Parse(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : throw Trusted.Error($"«{text}» is neither an address nor a network; give such as 10.0.0.7 or 10.0.0.0/24.");
}
