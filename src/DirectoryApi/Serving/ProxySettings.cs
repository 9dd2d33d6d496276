using System.Net;
using DirectoryApi.Operations;
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
    private const string Section = "Proxy";
    private const string Setting = "Trusted";

    private static readonly IPNetwork[] SameMachine = [IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("::1/128")];

    /// <summary>The addresses of trusted proxies.</summary>
    /// <exception cref="SettingException">One of them is neither an address nor a network.</exception>
    public static IReadOnlyList<IPNetwork> Read(IConfiguration configuration)
    {
        var texts = SettingList.Read(configuration.GetSection($"{Section}:{Setting}"));
        return texts.Length == 0 ? SameMachine : [.. texts.Select(Parse)];
    }

    /// <summary>Takes trusted proxies' word, before anything looks at a request.</summary>
    /// <param name="app">The server.</param>
    /// <param name="trusted">The addresses of trusted proxies.</param>
    public static void UseTrustedProxies(this WebApplication app, IReadOnlyList<IPNetwork> trusted)
    {
        var options = new ForwardedHeadersOptions
        {
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
        : throw SettingException.In(Section, Setting, $"«{text}» is neither an address nor a network; give such as 10.0.0.7 or 10.0.0.0/24.");
}
